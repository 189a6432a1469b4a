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
unsaved = Pas sur disque
to-table = À la table
console = Console
seen-as = Vu par { $state }

# Accueil
continue = Continuer
waits-for-you = Vous attend
under-way = En cours
back-to-table = Retour à la table
first-time = Première visite ?
first-title = Première veille
first-words = Dix minutes, un État, quelqu’un à vos côtés. Tout s’explique en chemin.
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
    [one] { $n } déroulement
   *[other] { $n } déroulements
  }
held-by = tenu par { $who }
home-foot = fonctionne hors ligne · sans compte · rien ne quitte cette machine

# Scénarios
scenarios = Scénarios
scenarios-says = Vos propres scénarios se placent dans le dossier « scenarios ».
look-again = Actualiser
broken-file = { $n ->
    [one] Ce fichier a un défaut et ne peut être joué.
   *[other] Ce fichier a { $n } défauts et ne peut être joué.
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
nobody-plays = Confiez au moins un État à quelqu’un à cette table, ou cochez qu’un animateur dirige.
seed-number = Le nombre pour les dés s’écrit en chiffres.
holder-person = Une personne ici
holder-person-says = Quelqu’un à cette table décide.
holder-room = La salle, par saisie
holder-room-says = La salle décide, et l’animateur saisit.
holder-cooperative = Automate : coopératif
holder-cooperative-says = Demande d’abord, répond, aide, nomme tard.
holder-hawkish = Automate : ferme
holder-hawkish-says = Fait pression tôt et en public, répond peu.
holder-random = Automate : aléatoire
holder-random-says = Fait tout ce qui lui est permis, pour les essais.
holder-silent = Automate : silencieux
holder-silent-says = Ne fait rien du tout.
with-curtain = Un rideau entre les délégations
facilitated = Un animateur dirige
facilitated-says = La console s’ouvre : la suite, ce qui est arrivé, qui est là. Rien n’avance avant que l’animateur le dise.
profile = Étendue de l’affichage
profile-light = Allégé
profile-standard = Standard
profile-full = Complet
profile-says = Nombre d’ordres et de lignes montrés à chacun. Les règles sont les mêmes.
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
dice-and-truth = Dés, vérité, conservation
seed = Nombre pour les dés
seed-hint = vide : nouveau tirage
choose-truth = Choisir la vérité
truth = Vérité
truth-drawn = Tirée aux dés
truth-warning = Qui choisit la vérité la connaît. Laissez-la à l’animateur.
keep-it = Conserver l’exercice
keep-it-says = Il survit à une panne ; on peut le reprendre et y revenir en arrière.

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

# Degrés de tension, gravité, lignes
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
health-untested = non testée
health-good = fonctionne
health-office-hours = tenue aux heures de bureau
health-stale = le contact n’est plus là
health-politicised = lue par plus de monde qu’il ne faudrait
health-cut = coupée
health-knocked-out = hors service
level-leader = entre dirigeants
level-diplomatic = diplomatique
level-technical = technique
level-military = militaire
level-police = policière

# La carte
map-name = Carte
map-own = { $name }, votre État
map-state = { $name } : tension { $tension } sur 100, { $rung }
map-line = { $line } vers { $to } : { $health }
map-incident = INC-{ $n }, { $name } : S{ $severity }, { $state }
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
evidence-empty = Rien ne s’est passé à votre connaissance.
pledges-empty = Aucun engagement pour l’instant.
pledges-own = Pris par vous
pledges-theirs = Pris envers vous
proposals = Propositions sur la table
consents = Consentements
consent-runs = { $other } consent à ce que vous examiniez ses systèmes
looking-back = Retour sur le tour { $turn }
to-now = Revenir au présent
letter-to = À { $who } : { $kind }
letter-from = De { $who } : { $kind }
unread = non lue
sent = envoyée
received = reçue
lapsed = délai échu
item-attached = Une pièce y était jointe.
you-state = Vous indiquez : { $what }
it-states = Le message indique : { $what }
answer-it = Répondre
state-open = réception à confirmer
state-acknowledged = réception confirmée
state-in-work = en traitement
state-lapsed = son délai est passé ; une réponse serait tardive
state-under-way = en chemin
state-arrived = arrivée
state-closed = close
analysts-hold = Ce que vos analystes jugent probable
items-held = Pièces ({ $n })
what-grade = Que signifie la cote
share = Partager
own-view = Donner votre propre avis
own-view-what = Ce qu’il y a derrière
own-view-percent = Probabilité
keep-view = Garder cet avis
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
note-meaning = Elle est gardée à côté de l’exercice pour le débriefing et ne change rien au jeu.
note = Note
keep-note = Garder la note
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
you-wait-for = Vous attendez
write = Écrire à
lines-tested = Les lignes ont été testées ce tour-ci.
test-lines = Tester toutes les lignes (1 attention)
test-lines-free = Tester toutes les lignes (gratuit)
sealed-n = Ordres scellés ({ $n })
take-back = Reprendre { $order }
add-order = Ajouter un ordre
begin-turn-1 = Commencer le tour 1
next-exchange = Passer à l’échange { $n }
to-decision = Passer à la Décision
unconfirmed = { $n ->
    [one] Une demande reste sans confirmation de réception, et c’est le dernier échange du tour.
   *[other] { $n } demandes restent sans confirmation de réception, et c’est le dernier échange du tour.
  }
carry-out = Exécuter le tour
not-yet = Finalement, pas encore
go-on = Continuer
pass-on = Céder la table
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
lines = Lignes
between-you = Entre vous
something-else-write = Autre chose …
no-line = Vous n’y avez aucune ligne qui ne soit coupée.
line-to = Ligne vers { $other }
write-by-this = Écrire par cette ligne
write-in-consultation = Les messages partent pendant la Consultation.
answer-in-consultation = Les réponses partent pendant la Consultation.
effects-class = Classe d’effets E{ $n }
hits = État touché : { $state }
since-turn = Connu depuis le tour { $turn }
what-severity = Que signifie la gravité
to-evidence = Vers les indices

# Rédaction
write-to = À { $other }
put-aside = Mettre de côté ; le brouillon reste
kind = Type de message
about = Objet
about-none = Aucun incident
by-line = Par quelle ligne
line-unusual = Ce n’est pas la ligne habituelle pour cela.
line-high = Une ligne élevée pour cette gravité.
line-takes = { $n ->
    [0] Arrive pendant le même échange.
    [one] Arrive un échange plus tard.
   *[other] Arrive { $n } échanges plus tard.
  }
it-will-state = Le message indique
states-more = Elle peut aussi indiquer
show-item = Montrer une pièce que vous détenez
show-nothing = Aucune
tlp-warning = { $tlp } : ce marquage demande de ne pas transmettre à d’autres.
what-follows = Suites annoncées
own-words = Vos propres mots
own-words-hint = facultatif
seen-by = Visible seulement par { $other }.
seen-by-more = Visible par { $other }, et par des gens là-bas qui ne devraient pas la voir.
costs-nothing = gratuit
costs-one = coûte une attention : au-delà de trois ce tour-ci
starts-clock = fait courir un délai pour l’autre
send = Envoyer
field-facts = les faits
field-times = les dates et heures
field-severity = la gravité
field-critical-named = l’infrastructure, nommément
field-doable = une action réalisable
field-answer-by = un délai de réponse
field-not-accusation = que ce n’est pas une accusation
field-next-contact = qui appeler ensuite
field-confidence = le niveau de confiance
field-public-ultimatum = un ultimatum lisible par tous
field-conditions = des conditions
field-minimised = rien sur les personnes
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
answer-full = En entier
answer-part = En partie
answer-declined = Refus
answer-referred = Renvoi
answer-means-help = Un oui est un engagement : l’un de vos ordres doit apporter l’aide.
answer-means-act = Dites ce que vous faites à ce sujet. Un ordre doit l’accomplir.
answer-means-declined = Un refus exige un motif.
answer-means-referred = Vous désignez un autre service ; le délai s’arrête.
answer-means-plain = L’autre apprend votre réponse, et le fait que vous avez répondu.
reason = Motif
confirm = Confirmer la réception
confirm-meaning = Confirmer la réception, ce n’est ni accepter ni reconnaître.
already-confirmed = La réception est déjà confirmée.
work-goes-on = Dire que le travail se poursuit
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
show-not-now = Aussi ce qui est impossible maintenant
orders-empty = Aucun ordre ne correspond.
not-now = Pas maintenant
not-now-own = aucun incident connu ne vous touche
not-now-hosted = personne ne vous a signalé de machines sur votre territoire
not-now-authored = vous n’avez connaissance d’aucune opération de votre fait
not-now-offered = aucun examen de ce genre n’est proposé
not-now-known = aucun incident n’est connu
not-now-nobody = il n’y a personne à viser
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
unless = Votre question à cet État reste ouverte
unless-no = Exécuter dans tous les cas
unless-acknowledged = Ne pas exécuter si { $other } confirme la réception
unless-answered = Ne pas exécuter si { $other } répond à votre demande
unless-they-publish = Ne pas exécuter si { $other } publie au cours du même tour
needs-ruling = L’animateur tranche sur le résultat.
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
claim-holds = Ce qui fonde une telle déclaration est réuni
claim-strained = À la limite : il manque un élément
claim-fails = Non étayé
need-technical = une pièce technique cotée C3 ou mieux
need-traffic = une pièce qui montre par où le trafic est passé
need-asked = l’autre a d’abord été interrogé
need-time = l’autre a eu le temps de répondre
need-caveat = la mention que ce n’est pas une accusation
need-group = un groupe dans cet État à { $percent } % ou plus
need-two-groups = des sources de deux types
need-notified = l’autre a reçu notification
need-duty-lapsed = l’autre a laissé passer le délai
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
curtain-for = À la table :
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
telling-hold = Arrêter
telling-run = Laisser défiler
skip-telling = Aller au récapitulatif
to-recap = Au récapitulatif
recap-title = Après le tour { $turn }
recap-all = Ce qui s’est passé
recap-own = Ce que vous avez fait
recap-quiet = Un tour calme : rien à votre connaissance.
recap-nothing = Aucun ordre de votre part n’a été exécuté ce tour-ci.
where-you-stand = Où vous en êtes
pressure-moved = { $by } ce tour-ci
findings-now = Au regard des normes
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
injects-waiting = En attente d’un événement
injects-done = Passés
released = diffusé
skipped = sauté
waits = en attente
now = maintenant
to-all = tous
to = À
to-nobody = Dites à qui.
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
ruled-so = déjà tranché ainsi
outcome-works = Réussite
outcome-partly = Réussite partielle
outcome-fails = Échec
show-truth = Afficher la vérité
nothing-yet = Rien n’est encore arrivé.
handed-over = tenu par un automate pour l’instant
frozen = bloquée
seat-counts = scellés { $sealed } · à confirmer { $waiting } · pression { $pressure } · capital { $capital }
see-as = Voir comme { $state }
type-for = Saisir pour { $state }
hand-over = Confier { $state } à un automate
take-back-seat = Rendre la main : { $state }
freeze = Bloquer { $state }
unfreeze = Débloquer { $state }
not-kept = Cet exercice n’est pas conservé ; les notes non plus.
notes = Notes et signets
note-hint = pour vos yeux, et le débriefing
bookmark = Marquer ce moment
ratings = Appréciations
ratings-empty = Aucun critère pour l’instant. Ajoutez le vôtre.
rated-whom = Qui
why = Pourquoi
rate = Apprécier
new-line = Un critère à vous
line-title = Ce qui est observé
line-title-hint = par exemple « Demande avant de nommer »
level-n = Niveau { $n }
keep-line = Garder le critère
line-incomplete = Un titre, et des mots pour chacun des quatre niveaux.

# Questions avant un acte
ask-leave = Sortir de l’exercice ?
ask-leave-words = Il n’est pas conservé : ce qui a été joué est perdu.
ask-leave-yes = Sortir
ask-rewind = Revenir à un tour antérieur ?
ask-rewind-words = Un nouveau déroulement commence au tour { $turn }. Ce qui a été joué reste tel quel. Vous savez maintenant ce que vous ne saviez pas alors ; le journal le dit.
ask-rewind-yes = Revenir
ask-endex = Mettre fin à l’exercice maintenant ?
ask-endex-words = Plus rien n’est joué. Le débriefing s’ouvre pour tous.
ask-endex-yes = Mettre fin

# Avis
done-sent = Envoyé.
done-answered = Réponse envoyée.
done-confirmed = Réception confirmée. Ce n’est pas accepter.
done-reported = Ils savent que le travail se poursuit.
done-sealed = Scellé. Il sera exécuté avec ceux de tous les autres à la fin de la Décision.
done-taken-back = Repris ; ce qu’il coûtait vous revient.
done-judged = Gardé pour le débriefing ; nul autre ne le voit avant.
done-tested = Vos lignes sont testées.
done-noted = Noté.
done-control = Fait.
done-rewound = Le déroulement { $line } commence au tour { $turn }. L’ancien reste tel quel.
start-wrong = « { $what } » n’existe pas ici. États : { $states }.
nothing-waits = Aucun exercice n’attend d’être repris.
not-on-disk = Pas fait : ce qui a été décidé avant n’est pas encore sur le disque.

# Pourquoi une chose ne peut se faire
refusal-exercise-over = L’exercice est terminé.
refusal-exercise-paused = L’exercice est en pause. Rien n’est perdu ; continuez quand il reprend.
refusal-submission-stale = Ceci a été fait pour un moment antérieur. Revérifiez, puis renvoyez.
refusal-phase-wrong = Pas dans cette phase ({ $phase }).
refusal-seat-frozen = L’animateur a bloqué cette délégation.
refusal-thing-unknown = Cette délégation ne connaît rien de ce nom ou de ce numéro.
refusal-card-limit = { $limit } cartes sont déjà prises.
refusal-card-twice = Cette carte est déjà prise.
refusal-target-self = Une délégation ne peut s’adresser à elle-même.
refusal-line-none = Cette ligne ne mène pas à cet État.
refusal-line-cut = La ligne est coupée ; choisissez-en une autre.
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
refusal-order-needs-line = Choisissez l’une de vos lignes vers cet État.
refusal-order-needs-capacity = Exige une capacité de { $need } ; cet État a { $have }.
refusal-order-no-consent = Cet État ne vous a pas donné accès, ou son consentement a pris fin.
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
codex-in-play = En jeu
codex-contested = Débattu
codex-source = Source
codex-unverified = Ce que dit cette disposition n’a pas encore été vérifié à la source ; ce n’est donc pas indiqué ici.
codex-later = Ce que le rapport de 2021 ajoute
codex-judging = Ce que cela change ici dans l’évaluation
codex-holders = Qui pense quoi : oui (+), non (–), prudence (?)
codex-remark = Comment lire la liste
codex-status = Date et état
codex-facts = Ce qu’on en sait
codex-form = Champs, propres au jeu
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
shelf-texts = Texte, et non règle

# Débriefing
debrief = Débriefing
page-head = Synthèse
page-norms = Normes
page-law = Droit
page-channels = Canaux
page-outcome = Issue
page-timeline = Frise
page-story = Le récit
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
no-turning-points = Trop peu a été joué pour qu’il y ait un tournant.
truth-revealed = Ce qui s’était passé en vérité
truth-act-of = en vérité, le fait d’un État : { $state } ({ $articles }), niveau { $level }
truth-no-state = en vérité, le fait d’aucun État
at-a-glance = En bref
play-on-from = Rejouer à partir du tour { $turn }
same-dice = Les mêmes dés : { $seed }
digest = Empreinte : { $digest }
take-away = À emporter
take-away-says = Les rapports en documents et tableaux viendront dans une édition ultérieure. L’exercice reste dans la bibliothèque : rien de ce qui figure ici n’est perdu.
thin = base mince
not-engaged = non sollicitée
unlawful-n = { $n ->
    [0] Droit : rien d’illicite
    [one] Droit : { $n } acte illicite
   *[other] Droit : { $n } actes illicites
  }
harm-n = Dommages : { $n } jours-personnes sans service
aims-n = Objectifs : { $n } sur { $most }
norms-says = Était-ce ce qu’attend la communauté internationale ? Chaque rangée est une norme, chaque case un tour ; ouvrez une rangée pour voir le constat et où c’est écrit. Aucun total n’est fait sur l’ensemble des normes.
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
plain-good = À porter au crédit de { $name } : { $what }.
plain-no-good = Rien de ce que { $name } a fait ne compte en sa faveur.
plain-bad = Manquement : { $what }.
plain-strained = En deçà de ce qui est attendu : { $what }.
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
    [one] Normes : 1 en jeu, { $weakest }
   *[other] Normes : { $n } en jeu, la plus faible { $weakest }
  }
norms-unit = Pour cent du poids conforme ; « à la limite » compte pour moitié, mais pas à côté d’une violation dans la même affaire ; « manqué » compte pour un quart. Une violation grave plafonne le chiffre.
adherence = Respect
law-all = { $n ->
    [one] Un acte, licite et contesté par personne.
   *[other] { $n } actes, tous licites et contestés par personne.
  }
law-says = Était-ce licite, d’après ce qui était connu et en vérité ? Le droit donne des réponses, pas de pourcentage.
on-what-was-known = d’après ce qui était connu
in-truth = en vérité
law-empty = Aucun acte n’a exigé l’examen du conseil juridique.
law-rest = { $n ->
    [one] { $n } autre acte : licite, droit établi.
   *[other] { $n } autres actes : licites, droit établi.
  }
channels-says = Les canaux ont-ils servi, et bien servi ? Chaque message et chaque occasion est examiné point par point.
question-purpose = bonne ligne pour l’objet
question-level = niveau adapté à la gravité
question-time = à temps
question-complete = complet
question-discreet = discret
question-followed-up = suivi
was-confirmed = réception confirmée
was-answered = répondu à temps
word-before = d’abord demandé ou dit en privé
outcome-says = Ce qu’il en fut pour les gens et pour les objectifs, en unités connues de tous.
trusted = Confiance des autres
highest-rung = Plus forte tension avec un État
aims = Objectifs
aim-met = atteint
aim-missed = non atteint
aim-judge = à la salle d’en juger
scrubber = Au fil des jours
turn-quiet = Ni acte, ni message, ni incident pendant ce tour.
matrix-turns = Tour
curve-region = Région
curve-tension = Tension dans la région et pression intérieure (0–100)
curve-harm = Jours-personnes sans service
questions-author = Questions pour la salle
questions-none = L’auteur du scénario n’en a laissé aucune.
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
size = Taille de l’ensemble
motion = Animations
motion-says = Sans elles, tout est d’emblée à sa place.
full-screen = Plein écran
in-play = En jeu
show-clock = Montrer l’horloge
show-clock-says = Elle tourne de toute façon si elle est réglée.
where-kept = Où les exercices sont conservés
keys = Touches
keys-say = Tab et Entrée mènent partout. Ctrl+1 à 4 : ce qui est arrivé. Ctrl+5 : carte. Ctrl+6 : ce que vous décidez. Ctrl+7 : ordres. Échap : fermer. F1 : codex. F10 : réglages.

# Termes des messages, sur lesquels se prononce la direction
own-words-title = Termes libres des messages
own-words-n = { $n ->
    [one] Un message en termes libres
   *[other] { $n } messages en termes libres
 }
own-words-unread = Le barème ne lit pas ces mots. Prononcez-vous là où ils comptent.
own-words-message = { $from } à { $to } : { $kind }
own-words-answer = { $from } répond à { $to } : { $kind }
adjudication-ask = Soumettre ces mots à la direction
adjudication-asked = Ces mots sont soumis à la direction de l’exercice.
adjudication-asked-by = { $who } demande que la direction se prononce
adjudication-waiting = { $n ->
    [one] Un message attend que la direction se prononce
   *[other] { $n } messages attendent que la direction se prononce
 }
adjudication-ruled = Décision : { $why }
adjudication-nothing = Rien à noter
adjudication-nothing-why = Ces mots ne changent aucun constat.
adjudication-finding = Ajouter un constat…
adjudication-norm = Norme
adjudication-verdict = Constat
adjudication-weight = Poids
adjudication-why = Motif
adjudication-why-hint = Ce qui, dans ces mots, touche à la norme
adjudication-keep = Ajouter le constat
