# Les mots de l’interface. Les textes des scénarios et le codex ont leurs langues dans leurs propres fichiers.
# Syntaxe Fluent : https://projectfluent.org. Les valeurs entre accolades sont fournies par le programme ; un message qui compte peut choisir selon le nombre.

app-name = Lucca
app-says = Une simulation de crise sur table. Des délégations d’États font face à des incidents informatiques et sont évaluées au regard des normes qu’elles ont acceptées.
exercise-mark = EXERCICE
you = vous
all = Tout
back = Retour
close = Fermer
discard = Abandonner
stay = Rester
more = Plus
next = Suivant
quit = Quitter
leave = Sortir
settings = Réglages
learn = Apprendre
search = Chercher
paused = En pause
pair = { $name } : { $words }
region = Tension régionale :
unsaved = Non enregistré sur disque
to-table = À l’exercice
console = Console
seen-as = Vu par { $state }

# Accueil
continue = Continuer
waits-for-you = Vous attend
under-way = En cours
back-to-table = Retour à l’exercice
first-time = Première visite ?
first-title = Première veille
first-words = Un quart d’heure, un État et un guide qui explique chaque étape.
first-begin = Commencer l’exercice guidé
new-exercise = Nouvel exercice
new-exercise-says = Choisir un scénario, dire qui joue, commencer
learn-says = Normes, droit, mesures, canaux : ce qui a été convenu, et où c’est écrit
settings-says = Langue, thème, taille, animations
library = Exercices
before-turn-1 = avant le tour 1
in-turn = tour { $turn }
ended = terminé
lines-n = { $n ->
    [one] { $n } branche
   *[other] { $n } branches
  }
held-by = utilisé par { $who }
home-foot = fonctionne hors ligne · sans compte · rien ne quitte cette machine

# Scénarios
scenarios = Scénarios
scenarios-says = Vos propres scénarios se placent dans le dossier « scenarios ».
look-again = Actualiser
broken-file = { $n ->
    [one] Ce fichier contient une erreur. Il ne peut être joué.
   *[other] Ce fichier contient { $n } erreurs. Il ne peut être joué.
  }
and-more = et { $n } de plus
states-n = { $n } États
turns-n = { $n } tours
minutes-n = { $n } minutes
guided = guidé
own-file = votre fichier
norms-exercised = Normes
channels-exercised = Canaux
choose = Choisir
prepare = Choisir { $title }
map-of = Carte : { $title }

# Préparation de l’exercice
set-up = Mise en place
choose-first = Choisissez d’abord un scénario.
who-plays = Qui joue
how-played = Comment on joue
start = Commencer
nobody-plays = Confiez au moins un État à une personne ici, ou choisissez qu’un animateur dirige.
seed-number = Le nombre pour les dés s’écrit en chiffres.
holder-person = Une personne ici
holder-person-says = Une personne devant cet écran décide.
holder-room = La salle, saisie par l’animateur
holder-room-says = La délégation décide dans la salle, et l’animateur saisit.
holder-cooperative = Automate : coopératif
holder-cooperative-says = Demande d’abord, répond, aide, attribue tardivement.
holder-hawkish = Automate : ferme
holder-hawkish-says = Fait pression tôt et en public, répond peu.
holder-random = Automate : aléatoire
holder-random-says = Fait tout ce que les règles permettent, pour les essais.
holder-silent = Automate : silencieux
holder-silent-says = Ne fait rien.
with-curtain = Un rideau masque l’écran entre les délégations
facilitated = Un animateur dirige
facilitated-says = La console s’ouvre : la suite, ce qui est arrivé, qui est là. Rien n’avance avant que l’animateur le dise.
profile = Étendue de l’affichage
profile-light = Allégé
profile-standard = Standard
profile-full = Complet
profile-says = Nombre d’ordres et de canaux affichés. Les règles sont les mêmes.
aids = Conseil juridique avant de sceller un ordre
aid-full = Complet
aid-verdict = La réponse seule
aid-off = Aucun
disclosure = Les constats sont montrés
disclosure-end = Au débriefing
disclosure-turn = Après chaque tour
clock = Horloge
no-clock = Sans horloge
sitting = { $minutes } minutes, { $turns } tours
clock-says = Quand le temps d’une phase est écoulé, elle prend fin. Ce qui est scellé compte ; ce qui n’est qu’un brouillon ne compte pas.
dice-and-truth = Dés, vérité, enregistrement
seed = Nombre pour les dés
seed-hint = laisser vide pour de nouveaux dés
choose-truth = Choisir la vérité
truth = Vérité
truth-drawn = Tirée aux dés
truth-warning = Qui choisit la vérité la connaît. Laissez-la à l’animateur.
keep-it = Conserver l’exercice
keep-it-says = Il survit à une panne. Vous pouvez le reprendre ou revenir à un tour antérieur.

# Phases
phase-opening = Ouverture
phase-preparation = Préparation
phase-briefing = Point de situation
phase-consultation = Consultation
phase-exchange = Consultation, échange { $n }/3
phase-decision = Décision
phase-resolution = Exécution
phase-review = Bilan
phase-ended = Terminé
turn-of = Tour { $turn }/{ $most }
turn-n = Tour { $turn }
clock-left = reste { $time }
time-is-up = Le temps de cette phase est écoulé.

# Degrés de tension, gravité, canaux
rung-0 = calme
rung-1 = frictions
rung-2 = différend
rung-3 = crise
rung-4 = actes hostiles
rung-5 = au bord de la confrontation armée
severity-0 = bruit
severity-1 = locale
severity-2 = sectorielle
severity-3 = service national
severity-4 = plusieurs services
severity-5 = urgence
health-untested = non vérifié
health-good = disponible
health-office-hours = heures de bureau seulement
health-stale = point de contact périmé
health-politicised = compromis
health-cut = hors service
health-knocked-out = hors service
level-leader = entre dirigeants
level-diplomatic = diplomatique
level-technical = technique
level-military = militaire
level-police = policier

# La carte
map-name = Carte
map-own = { $name }, votre État
map-state = { $name } : tension { $tension } sur 100, { $rung }
map-line = { $line } vers { $to } : { $health }
map-incident = INC-{ $n }, { $name } : gravité S{ $severity }, { $state }
map-closer = Rapprocher
map-farther = Éloigner
map-fit = Tout montrer
incident-over = maîtrisé

# Panneau de gauche
briefing = Situation
inbox = Messages
evidence = Indices
pledges = Engagements
pane-in = Ce qui arrive
pane-map = Carte
pane-out = Ce que vous décidez
briefing-empty = Rien n’est encore arrivé.
inbox-empty = Pas encore de message.
evidence-empty = Aucun incident n’est encore connu de vous.
pledges-empty = Aucun engagement pour l’instant.
pledges-own = Pris par vous
pledges-theirs = Pris envers vous
proposals = Propositions sur la table
consents = Consentements
consent-runs = { $other } consent à ce que vous accédiez à ses systèmes
looking-back = Retour sur le tour { $turn }
to-now = Revenir au présent
letter-to = À { $who } : { $kind }
letter-from = De { $who } : { $kind }
unread = non lue
sent = envoyée
received = reçue
lapsed = délai échu
item-attached = Un indice y est joint.
you-state = Vous indiquez : { $what }
it-states = Le message indique : { $what }
answer-it = Répondre
state-open = pas encore d’accusé de réception
state-acknowledged = accusé de réception donné
state-in-work = réponse provisoire donnée
state-lapsed = délai échu ; une réponse serait tardive
state-under-way = en chemin
state-arrived = arrivée
state-closed = close
analysts-hold = Ce que vos analystes jugent probable
items-held = Pièces ({ $n })
what-grade = Que signifie la cote
share = Partager
own-view = Consigner votre propre avis
own-view-what = Explication
own-view-percent = Probabilité
keep-view = Enregistrer cet avis
something-else = Autre chose
source-technical = technique
source-traffic = trafic
source-human = humaine
source-financial = financière
source-open = source ouverte
likely-1 = quasi impossible
likely-2 = très improbable
likely-3 = improbable
likely-4 = à peu près égal
likely-5 = probable
likely-6 = très probable
likely-7 = quasi certain

# Panneau de droite
attention = Attention
effort = Effort CERT
capital = Capital
pressure = Pression intérieure
pressure-at = Pression { $n } / 100
note-to-self = Une note pour vous
note-meaning = Elle est conservée avec l’exercice pour le débriefing et ne change rien.
note = Note
keep-note = Enregistrer la note
nothing-written = Rien n’est encore écrit.
brief = Vos instructions
for-alone = Réservé à { $state }
your-aims = Vos objectifs
no-aims = Aucun objectif n’est fixé.
prepare-three = Avant tout événement, vous pouvez préparer trois choses ; chacune est gratuite maintenant et utile plus tard. Reste : { $left }.
half-letter = Message en cours pour { $other }
half-reply = Réponse en cours
half-order = Ordre en cours : { $order }
requests-n = Demandes reçues ({ $n })
you-wait-for = Vous attendez une réponse de
write = Écrire à
lines-tested = Vos canaux ont été vérifiés ce tour-ci.
test-lines = Vérification des communications (1 attention)
test-lines-free = Vérification des communications (gratuite)
sealed-n = Ordres scellés ({ $n })
take-back = Reprendre { $order }
add-order = Ajouter un ordre
begin-turn-1 = Commencer le tour 1
next-exchange = Passer à l’échange { $n }
to-decision = Passer à la Décision
unconfirmed = { $n ->
    [one] Une demande n’a pas reçu d’accusé de réception, et c’est le dernier échange du tour.
   *[other] { $n } demandes n’ont pas reçu d’accusé de réception, et c’est le dernier échange du tour.
  }
carry-out = Exécuter le tour
not-yet = Finalement, pas encore
go-on = Continuer
pass-on = Passer à la délégation suivante
we-are-ready = Nous sommes prêts
ready-count = Prêtes : { $n } sur { $most }
commit-nothing = Valider : aucun ordre
commit-n = { $n ->
    [one] Valider { $n } ordre
   *[other] Valider { $n } ordres
  }
only-watching = Vous êtes en simple observation.

# Dossier
services = Services
people = { $n } personnes en dépendent
at-home = Situation intérieure
capacities = Capacités
capacity-technical = Technique
capacity-diplomatic = Diplomatique
capacity-legal = Juridique
capacity-law-enforcement = Police et justice
tension = Tension
your-trust = Votre confiance
lines = Canaux
between-you = Entre vous
something-else-write = Autre chose …
no-line = Vous n’avez avec cet État aucun canal en service.
line-to = Canal vers { $other }
write-by-this = Écrire par ce canal
write-in-consultation = Les messages partent pendant la Consultation.
answer-in-consultation = Les réponses partent pendant la Consultation.
effects-class = Effets E{ $n } : { $n ->
    [0] accès seulement
    [1] secrets ou influence
    [2] perte de fonction ou de données
    [3] blessures ou dommages matériels
   *[other] les plus graves
  }
hits = État touché : { $state }
since-turn = Connu depuis le tour { $turn }
what-severity = Que signifie cette gravité
to-evidence = Vers les indices

# Rédaction
write-to = À { $other }
put-aside = Mettre de côté ; le brouillon reste
kind = Type de message
about = Objet
about-none = Aucun incident
by-line = Canal
line-unusual = Ce n’est pas le canal habituel pour cela.
line-high = Un niveau élevé pour cette gravité.
line-takes = { $n ->
    [0] Arrive pendant le même échange.
    [one] Arrive un échange plus tard.
   *[other] Arrive { $n } échanges plus tard.
  }
it-will-state = Le message indique
states-more = Le message peut aussi indiquer
show-item = Joindre une pièce que vous détenez
show-nothing = Aucune
tlp-warning = { $tlp } : ce marquage demande de ne pas transmettre à d’autres.
what-follows = Suites annoncées
own-words = Vos propres mots
own-words-hint = facultatif
seen-by = Visible seulement par { $other }.
seen-by-more = Visible par { $other }. Le canal est compromis : d’autres le lisent aussi.
costs-nothing = gratuit
costs-one = coûte 1 attention : quatrième message ou plus de ce tour
starts-clock = fixe un délai au destinataire
send = Envoyer
field-facts = les faits
field-times = les dates et heures
field-severity = la gravité
field-critical-named = l’infrastructure critique, nommément
field-doable = une mesure précise et réalisable
field-answer-by = une date pour la réponse
field-not-accusation = que ce n’est pas une accusation
field-next-contact = un point de contact
field-confidence = un degré de confiance
field-public-ultimatum = un ultimatum public
field-conditions = des conditions
field-minimised = aucune donnée personnelle
field-urgent = l’urgence
field-demand = ce qui est exigé
field-broken-promise = que l’aide promise ne viendra pas
consequence-none = Aucune suite n’est annoncée
consequence-lawful-measures = Des mesures licites suivront
consequence-force-if-attacked = Une attaque armée entraînerait une riposte par la force
consequence-force = La force sera employée

# Réponses
answer-to = Réponse à { $other }
your-answer = Votre réponse
answer-full = Sur le fond, en entier
answer-part = Sur le fond, en partie
answer-declined = Refus motivé
answer-referred = Renvoi
answer-means-help = Dire oui est une promesse : l’un de vos ordres doit apporter l’assistance.
answer-means-act = Dites ce que vous faites à ce sujet. L’un de vos ordres doit l’accomplir.
answer-means-declined = Un motif est exigé.
answer-means-referred = Vous désignez un autre service. Le délai ne court plus.
answer-means-plain = L’autre État apprend votre réponse, et le fait que vous avez répondu.
reason = Motif
confirm = Accuser réception
confirm-meaning = Accuser réception, ce n’est ni accepter ni reconnaître.
already-confirmed = Il a déjà été accusé réception.
work-goes-on = Envoyer une réponse provisoire
reason-none = Sans motif
reason-safety = La sécurité des personnes
reason-duty = Une obligation à remplir
reason-evidence = Ce que montrent les indices
reason-solidarity = La solidarité
reason-domestic = Des raisons intérieures
reason-no-means = Les moyens nous manquent
reason-not-ours = Le fait n’est pas le nôtre
reason-law = Notre droit s’y oppose
reason-secrecy = C’est secret

# Ordres
search-orders = un mot, une norme, un paragraphe
family = Famille
family-protect = Protéger
family-investigate = Enquêter
family-cooperate = Coopérer
family-law-enforcement = Police et justice
family-public = Public
family-adverse = Inamical
family-force = Force
show-not-now = Montrer aussi les ordres impossibles maintenant
orders-empty = Aucun ordre ne correspond.
not-now = Pas maintenant
not-now-own = aucun incident connu ne vous touche
not-now-hosted = nul ne vous a notifié d’activité malveillante émanant de votre territoire
not-now-authored = vous n’avez connaissance d’aucune opération de votre fait
not-now-offered = aucun examen de ce genre n’est proposé
not-now-known = aucun incident n’est connu
not-now-nobody = il n’y a aucun État à qui l’adresser
other-order = Un autre ordre
cost = Coût
against-whom = Contre qui
about-whom = Au sujet de qui
with-whom = Avec qui
how-far = Portée de la déclaration
how-sure = Votre niveau de confiance
confidence-0 = Faible
confidence-1 = Moyen
confidence-2 = Élevé
it-states-n = Mentions ({ $n })
justification = Justification
unless = Votre demande à cet État reste ouverte
unless-no = Exécuter dans tous les cas
unless-acknowledged = Ne pas exécuter si { $other } accuse réception de votre demande
unless-answered = Ne pas exécuter si { $other } répond à votre demande
unless-they-publish = Ne pas exécuter si { $other } publie au cours du même tour
needs-ruling = L’animateur se prononce sur le résultat.
seal = Sceller

# Conseil juridique
counsel = Conseil juridique
on-what-you-know = D’après ce que vous savez. La vérité peut être autre.
settled = droit établi
not-settled = droit débattu
verdict-lawful = Licite
verdict-lawful-majority = Licite, selon la plupart des États
verdict-open = Ouvert
verdict-unlawful-majority = Illicite, selon la plupart des États
verdict-unlawful = Illicite
step-met = remplie
step-met-majority = remplie, selon la plupart
step-open = ouverte
step-lifted = levée par l’urgence
step-failed = non remplie
conditions-met = Conditions remplies ({ $n })
cure = Remède :
cure-now = tout de suite, sans attendre un tour
cure-turn = pour la Décision du tour { $turn } au plus tôt
cure-unknown = nul ne peut dire quand
cured-now = Tout ce qui fait obstacle peut être réglé dans cette Décision.
cured-turn = Tout ce qui fait obstacle pourrait être réglé d’ici à la Décision du tour { $turn }.
cured-never = Une partie de ce qui manque n’a pas de remède, ou aucun que l’on puisse dater.
open-step = Écrire : { $kind }
state-demand = Formuler une exigence
add-caveat = Préciser que nul n’est accusé
norms-touched = Normes concernées
claim-holds = Le fondement d’une telle déclaration est réuni
claim-strained = À la limite : il manque un élément
claim-fails = Non étayé par ce que vous détenez
need-technical = une pièce technique cotée C3 ou mieux
need-traffic = une pièce qui montre par où le trafic est passé
need-asked = l’autre État a d’abord été interrogé
need-time = l’autre État a eu le temps de répondre
need-caveat = la mention que ce n’est pas une accusation
need-group = un groupe dans cet État à { $percent } % ou plus
need-two-groups = des sources de deux types
need-notified = l’autre État a reçu notification
need-duty-lapsed = l’autre État a laissé passer le délai
need-state = cet État lui-même à { $percent } % ou plus
need-there = quelqu’un dans cet État à { $percent } % ou plus
need-not-elsewhere = aucune autre explication à { $percent } pour cent ou plus
need-moderate = deux types de sources, l’une cotée C2 ou mieux, l’une non technique
need-substance = ce qui la fonde, montré ou indiqué

# Ce qu’une délégation apprend

# Frise
timeline-turn = { $n ->
    [0] Tour { $turn } : rien pour l’instant
    [one] Tour { $turn } : { $n } entrée, y revenir
   *[other] Tour { $turn } : { $n } entrées, y revenir
  }

# Rideau
curtain-for = Cet écran est pour
curtain-words = Tous les autres détournent le regard.
curtain-lift = Nous sommes { $state } : lever le rideau
curtain-ready = Tout le monde à cette table est prêt
facilitator-goes-on = L’animateur fait avancer.
at-this-table = À cette table
is-ready = prête
is-not-ready = pas encore prête
minutes-open = durée libre
hand-to = Passer à { $state }
sit-again = Retour à { $state }

# Exécution et Bilan
telling-title = Ce qui s’est passé
telling-n = { $n } sur { $most }
telling-hold = Arrêter ici
telling-run = Continuer seul
skip-telling = Aller au récapitulatif
to-recap = Au récapitulatif
recap-title = Après le tour { $turn }
recap-all = Ce qui s’est passé
recap-own = Ce que vous avez fait
recap-quiet = Un tour calme : rien à votre connaissance.
recap-nothing = Aucun ordre de votre part n’a été exécuté ce tour-ci.
where-you-stand = Où vous en êtes
pressure-moved = { $by } ce tour-ci
findings-now = Constats au regard des normes
to-next-turn = Passer au tour { $turn }
to-end = Passer au débriefing

# Console
comes-next = La suite
came-in = Ce qui est arrivé
who-is-there = Qui est là
go-on-all = Continuer
not-ready-n = { $n ->
    [one] { $n } délégation n’est pas prête
   *[other] { $n } délégations ne sont pas prêtes
  }
pause = Pause
resume = Reprendre
more-time = Une minute de plus
projector-on = Ouvrir la projection
projector-off = Fermer la projection
projector-failed = La projection n’a pas pu être ouverte
rewind = Revenir à un tour
endex = Mettre fin à l’exercice
injects-planned = Prévus
injects-waiting = En attente d’une condition
injects-done = Passés
released = diffusé
skipped = sauté
waits = en attente
now = maintenant
to-all = tous
to = À
to-nobody = Choisissez à qui.
inject-text = Texte de l’inject
inject-hint = un expéditeur intéressé, un fait sûr, un fait douteux
keep-text = Garder ce texte
read-it = Lire
fire = Diffuser maintenant : { $title }
delay = Un tour plus tard : { $title }
skip = Sauter : { $title }
edit = Modifier le texte : { $title }
release-now = Diffuser
a-turn-later = Un tour plus tard
skip-it = Passer
change-text = Modifier le texte
see = Voir
type-in = Saisir
give-back = Rendre
to-doctrine = À un automate
free = Débloquer
freeze-it = Bloquer
write-inject = Rédiger un inject
release = Diffuser
rule-on-it = Quel en est le résultat ?
ruled-so = c’est la décision
outcome-works = Réussite
outcome-partly = Réussite partielle
outcome-fails = Échec
show-truth = Afficher la vérité
nothing-yet = Rien n’est encore arrivé.
handed-over = tenu par un automate pour l’instant
frozen = bloquée
seat-counts = scellés { $sealed } · sans accusé de réception { $waiting } · pression { $pressure } · capital { $capital }
see-as = Voir comme { $state }
type-for = Saisir pour { $state }
hand-over = Confier { $state } à un automate
take-back-seat = Rendre la main : { $state }
freeze = Bloquer { $state }
unfreeze = Débloquer { $state }
not-kept = Cet exercice n’est pas conservé ; les notes non plus.
notes = Notes et signets
note-hint = pour vous, et pour le débriefing
bookmark = Marquer ce moment
ratings = Appréciations
ratings-empty = Aucun critère pour l’instant. Ajoutez le vôtre.
rated-whom = Qui
why = Pourquoi
rate = Apprécier
new-line = Un critère à vous
line-title = Ce qui est observé
line-title-hint = par exemple « Demande avant d’attribuer »
level-n = Niveau { $n }
keep-line = Enregistrer le critère
line-incomplete = Un titre, et des mots pour chacun des quatre niveaux.

# Questions avant un acte
ask-leave = Sortir de l’exercice ?
ask-leave-words = Il n’est pas conservé : tout son contenu sera perdu.
ask-leave-yes = Sortir
ask-rewind = Revenir à un tour antérieur ?
ask-rewind-words = Une nouvelle branche commence au tour { $turn }. L’ancienne reste telle quelle. Vous savez maintenant ce que vous ne saviez pas alors, et le journal le dit.
ask-rewind-yes = Revenir
ask-endex = Mettre fin à l’exercice maintenant ?
ask-endex-words = Aucun autre tour n’est joué. Le débriefing s’ouvre pour tous.
ask-endex-yes = Mettre fin

# Avis
done-sent = Envoyé.
done-answered = Réponse envoyée.
done-confirmed = Accusé de réception envoyé. Ce n’est pas accepter.
done-reported = Réponse provisoire envoyée.
done-sealed = Scellé. Il sera exécuté avec les ordres de tous les autres à la fin de la Décision.
done-taken-back = Repris ; ce qu’il coûtait vous revient.
done-judged = Enregistré pour le débriefing. Nul autre ne le voit avant.
done-tested = Vos canaux ont été vérifiés.
done-noted = Note enregistrée.
done-control = Fait.
done-rewound = La branche { $line } commence au tour { $turn }. L’ancienne reste telle quelle.
start-wrong = « { $what } » n’existe pas ici. États : { $states }.
nothing-waits = Il n’y a aucun exercice à reprendre.
not-on-disk = Pas fait : ce qui a été décidé avant n’est pas encore enregistré sur disque.

# Pourquoi une chose ne peut se faire
refusal-exercise-over = L’exercice est terminé.
refusal-exercise-paused = L’exercice est en pause. Rien n’est perdu ; continuez quand il reprend.
refusal-submission-stale = Ceci a été fait pour un moment antérieur. Revérifiez, puis renvoyez.
refusal-phase-wrong = Impossible dans cette phase ({ $phase }).
refusal-seat-frozen = L’animateur a bloqué cette délégation.
refusal-thing-unknown = Cette délégation ne connaît rien de ce nom ou de ce numéro.
refusal-card-limit = { $limit } cartes sont déjà prises.
refusal-card-twice = Cette carte est déjà prise.
refusal-target-self = Une délégation ne peut s’adresser à elle-même.
refusal-line-none = Ce canal ne mène pas à cet État.
refusal-line-cut = Ce canal est hors service ; choisissez-en un autre.
refusal-dispatch-limit = { $limit } de vos messages sont en chemin ou sans réponse ; attendez que l’un soit clos.
refusal-budget-attention = Il faut { $need } d’attention ; reste { $have } pour ce tour.
refusal-budget-effort = Il faut { $need } d’effort CERT ; reste { $have } pour ce tour.
refusal-budget-capital = Il faut { $need } de capital ; reste { $have }.
refusal-order-limit = { $limit } ordres sont déjà scellés ; reprenez-en d’abord un.
refusal-order-needs-target = L’ordre doit viser un autre État.
refusal-order-takes-no-target = L’ordre ne vise personne.
refusal-order-needs-incident = Il faut un incident.
refusal-order-takes-no-incident = L’ordre ne porte sur aucun incident.
refusal-order-not-concerned = À la connaissance de cette délégation, l’incident ne la concerne pas de cette façon.
refusal-order-needs-claim = Dites jusqu’où va la déclaration (K1 à K5).
refusal-order-takes-no-claim = L’ordre ne comporte pas de déclaration.
refusal-order-needs-line = Choisissez l’un de vos canaux vers cet État.
refusal-order-needs-capacity = Exige une capacité de { $need } ; cet État a { $have }.
refusal-order-no-consent = Cet État n’a pas consenti à l’accès, ou son consentement a pris fin.
refusal-order-already-sealed = Cet ordre même est déjà scellé.
refusal-order-nothing-to-wait-for = Aucune de vos demandes à cet État n’est ouverte ; il n’y a donc rien à attendre.
refusal-order-nothing-to-undo = Cette délégation n’a rien fait que l’ordre puisse défaire.
refusal-request-not-open = Cette demande ne vous est pas ouverte.
refusal-request-already = C’est déjà fait.
refusal-seat-done = Vous avez validé ; annulez d’abord la validation.
refusal-reply-needs-reason = Un refus exige un motif.
refusal-value-range = La valeur est hors limites (au plus { $most }).
refusal-facilitator-not-possible = Cela ne peut se faire maintenant.

# Codex
codex = Codex
codex-open = { $term } : ouvrir le codex
codex-none = Le codex n’a pas d’entrée propre pour { $term }.
codex-nothing = Rien ne correspond.
codex-elements = Ses éléments
codex-conduct = Conduites qui la respectent (✓) et qui l’enfreignent (✗)
codex-history = Son évolution
codex-in-play = Dans l’exercice
codex-contested = Débattu
codex-source = Source
codex-unverified = Ce que dit cette disposition n’a pas encore été vérifié à la source ; ce n’est donc pas indiqué ici.
codex-later = Ce que le rapport de 2021 ajoute
codex-judging = Ce que cela change ici dans l’évaluation
codex-holders = Quels États soutiennent quoi : oui (+), non (–), prudence (?)
codex-remark = Comment lire la liste
codex-status = Date et état
codex-facts = Ce qu’on en sait
codex-form = Champs, tels que Lucca les emploie
codex-see = Voir aussi
search-codex = un mot, une clé telle que N08 ou CM-7, un paragraphe
back-to-list = Retour à la liste
shelf-norms = Normes
shelf-law = Droit
shelf-measures = Mesures
shelf-channels = Canaux
shelf-messages = Messages
shelf-orders = Ordres
shelf-practices = Pratiques
shelf-scales = Échelles et termes
shelf-texts = Textes qui ne sont pas des règles

# Débriefing
debrief = Débriefing
page-head = Synthèse
page-norms = Normes
page-law = Droit
page-channels = Canaux
page-outcome = Issue
page-timeline = Frise
page-story = Compte rendu
page-questions = Questions
side-by-side = Toutes les délégations
delegation = Délégation
turning-points = Les tournants
points-met = { $n } points remplis sur { $most }
point-no = { $what } : non
turned-region = tension dans la région { $from } → { $to }
turned-pressure = pression en { $state } { $from } → { $to }
truth-line = En vérité : { $truth }
norms-open = non précisées
no-turning-points = Il s’est passé trop peu de choses pour un tournant.
truth-revealed = Ce qui s’est réellement passé
truth-act-of = en vérité, le fait d’un État : { $state } ({ $articles }), niveau juridique { $level }
truth-no-state = en vérité, le fait d’aucun État
at-a-glance = En bref
play-on-from = Ouvrir une branche au tour { $turn }
same-dice = Les mêmes dés : { $seed }
digest = Empreinte : { $digest }
take-away = Documents
take-away-says = Les rapports en documents et tableaux viendront dans une version ultérieure. L’exercice reste dans la bibliothèque : rien de ce qui figure ici n’est perdu.
thin = peu d’occasions
not-engaged = non sollicitée
unlawful-n = { $n ->
    [0] Droit : rien d’illicite
    [one] Droit : { $n } acte illicite
   *[other] Droit : { $n } actes illicites
  }
harm-n = Dommages : { $n } jours-personnes sans service
aims-n = Objectifs : { $n } sur { $most }
norms-says = Était-ce ce qu’attend la communauté internationale ? Chaque rangée est une norme, chaque case un tour. Ouvrez une rangée pour voir les constats et leurs sources. Les normes ne sont jamais additionnées.
findings-n = { $n ->
    [0] aucun constat
    [one] { $n } constat
   *[other] { $n } constats
  }
no-findings = Aucune occasion ne s’est présentée.
towards = envers { $state }
weight-n = poids { $n }
cause = Cause : { $what }
touched = Modifié par l’animateur : { $why }
strike = Écarter le constat { $n }
strike-why = Pourquoi il est écarté
strike-it = Écarter
reason-needed = Il faut un motif ; il figure à côté du constat.
plain-good = À porter au crédit de { $name } : { $what }.
plain-no-good = Rien de ce que { $name } a fait ne compte en sa faveur.
plain-bad = Manquement : { $what }.
plain-strained = En deçà de ce qui est attendu : { $what }.
plain-no-bad = Rien de ce qui a été fait ou omis n’est en défaut.
plain-towards = { $what } (envers { $other })
plain-called = { $n ->
    [one] Une occasion appelait une conduite.
   *[other] { $n } occasions appelaient une conduite.
}
occasions-n = { $n ->
    [one] Une occasion appelait une conduite
   *[other] { $n } occasions appelaient une conduite
}
outcome-excused = excusé
outcome-open = ouvert à la fin (ENDEX)
outcome-unjudged = non jugé
finding-consistent = conforme
finding-strained = à la limite
finding-missed = manqué
finding-inconsistent = non conforme
finding-struck = écarté
finding-withheld = crédit non accordé
finding-inherited = hérité, non noté
norms-glance = { $n ->
    [one] Normes : 1 en jeu, { $weakest }
   *[other] Normes : { $n } en jeu, la plus faible { $weakest }
  }
norms-unit = Pour cent du poids conforme ; « à la limite » compte pour moitié, mais pas à côté d’une violation dans la même affaire ; « manqué » compte pour un quart. Une violation grave plafonne le chiffre.
adherence = Respect
law-all = { $n ->
    [one] Un acte, licite et non contesté.
   *[other] { $n } actes, tous licites et non contestés.
  }
law-says = Était-ce licite, d’après ce qui était connu et en vérité ? Le droit donne des réponses, pas de pourcentage.
on-what-was-known = d’après ce qui était connu
in-truth = en vérité
law-empty = Le conseil juridique n’a eu aucun acte à examiner.
law-rest = { $n ->
    [one] { $n } autre acte : licite, droit établi.
   *[other] { $n } autres actes : licites, droit établi.
  }
channels-says = Les canaux ont-ils servi, et bien servi ? Chaque message et chaque occasion est examiné point par point.
question-purpose = bon canal pour l’objet
question-level = niveau adapté à la gravité
question-time = à temps
question-complete = complet
question-discreet = discret
question-followed-up = suivi
was-confirmed = accusé de réception
was-answered = réponse à temps
word-before = démarche privée préalable
outcome-says = Ce que cela a signifié pour les gens et pour les objectifs, en unités courantes.
trusted = Confiance des autres États
highest-rung = Plus forte tension avec un autre État
aims = Objectifs
aim-met = atteint
aim-missed = non atteint
aim-judge = à la salle d’en juger
scrubber = Tour par tour
turn-quiet = Ni acte, ni message, ni incident pendant ce tour.
matrix-turns = Tour
curve-region = Région
curve-tension = Tension dans la région et pression intérieure (0–100)
curve-harm = Jours-personnes sans service
questions-author = Questions pour la salle
questions-none = Le scénario n’en contient aucune.
questions-contested = Points débattus apparus en jeu
hot-wash = Retour à chaud
hot-wash-note = Ce qu’il faut faire, et qui le fait
hot-wash-hint = une amélioration par note

# Réglages
language = Langue
language-says = Les textes des scénarios et le codex paraissent dans cette langue quand ils y existent, sinon en anglais.
look = Apparence
theme = Thème
theme-dark = Sombre
theme-light = Clair
size = Taille du texte et des commandes
motion = Animations
motion-says = Sans elles, les changements apparaissent d’emblée.
full-screen = Plein écran
in-play = Pendant un exercice
show-clock = Montrer l’horloge
show-clock-says = Une horloge masquée tourne quand même.
where-kept = Où les exercices sont conservés
keys = Touches
keys-say = Tab et Entrée mènent partout. Ctrl+1 à 4 : ce qui est arrivé. Ctrl+5 : carte. Ctrl+6 : ce que vous décidez. Ctrl+7 : ordres. Échap : fermer. F1 : codex. F10 : réglages.

# Termes des messages, sur lesquels se prononce la direction
own-words-title = Termes libres des messages
own-words-n = { $n ->
    [one] Un message en termes libres
   *[other] { $n } messages en termes libres
 }
own-words-unread = Le barème ne lit pas ces mots. Prononcez-vous là où ils comptent.
own-words-message = { $from } à { $to } : { $kind }
own-words-answer = { $from } répond à { $to } : { $kind }
adjudication-ask = Soumettre ces mots à la direction
adjudication-asked = Ces mots sont soumis à la direction de l’exercice.
adjudication-asked-by = { $who } demande que la direction se prononce
adjudication-waiting = { $n ->
    [one] Un message attend que la direction se prononce
   *[other] { $n } messages attendent que la direction se prononce
 }
adjudication-ruled = Décision : { $why }
adjudication-nothing = Rien à noter
adjudication-nothing-why = Ces mots ne changent aucun constat.
adjudication-finding = Ajouter un constat…
adjudication-norm = Norme
adjudication-verdict = Constat
adjudication-weight = Poids
adjudication-why = Motif
adjudication-why-hint = Ce qui, dans ces mots, touche à la norme
adjudication-keep = Ajouter le constat
