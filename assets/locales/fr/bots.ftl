# Ce que les automates s’écrivent, et pourquoi ils agissent. Un automate prend la première des variantes 1, 2, 3 …
# d’une situation dont il n’a encore dit aucune phrase. Les noms d’États n’ont pas d’article ; le programme écrit « d’ » et « qu’ » devant une voyelle.

bot-titled = “{ $name }”
bot-affecting = qui touche { $target }
bot-service = touché chez { $target }
bot-item = n° { $number }
bot-others = d’autres États

# Dit par tous les automates

bot-any-prepare-why-1 = { $me } met à profit cette période calme pour préparer ce qu’une crise ne laisse pas le temps de faire.
bot-any-prepare-why-2 = Cette mesure coûte peu à { $me } maintenant, et viendrait trop tard une fois l’incident commencé.
bot-any-prepare-why-3 = { $me } veut que cela soit en place avant qu’un autre État ait lieu de s’en enquérir.
bot-any-prepare-why-4 = Parmi les préparatifs possibles, celui-ci paraît à { $me } le plus utile.

bot-any-check-why-1 = { $me } vérifie ses canaux au tour { $turn }, avant d’en avoir besoin (A/78/265, annexe).
bot-any-check-why-2 = { $me } veut savoir dès le tour { $turn }, et non dans l’urgence, quels points de contact répondent (A/78/265, annexe).
bot-any-check-why-3 = Une inscription dans un répertoire ne prouve pas grand-chose : { $me } procède à un essai de communication au tour { $turn } (A/78/265, annexe).
bot-any-check-why-4 = { $me } s’assure d’emblée, au tour { $turn }, que ses messages parviendront à quelqu’un (A/78/265, annexe).

bot-any-acknowledge-why-1 = { $me } accuse réception à { $other } ; accuser réception n’est pas acquiescer (A/76/135, sur la norme (c)).
bot-any-acknowledge-why-2 = Avant même toute réponse, { $other } doit savoir que sa demande est parvenue à { $me } (A/76/135, sur la norme (c)).
bot-any-acknowledge-why-3 = L’accusé de réception indique à { $other } que la demande est traitée, et n’engage { $me } à rien de plus (A/76/135, sur la norme (c)).
bot-any-acknowledge-why-4 = { $me } commence par accuser réception, pour que son silence ne soit pas pris par { $other } pour une réponse (A/76/135, sur la norme (c)).

bot-any-done-why-1 = { $me } a décidé ce qui peut l’être au tour { $turn }.
bot-any-done-why-2 = Pour le tour { $turn }, { $me } a scellé ses ordres.
bot-any-done-why-3 = { $me } ne voit au tour { $turn } aucune autre mesure qui vaille son coût.
bot-any-done-why-4 = { $me } réserve le reste de ses moyens pour les tours qui suivent le tour { $turn }.

bot-any-lot-why-1 = Tiré au sort.
bot-any-lot-why-2 = Choisi au hasard.
bot-any-lot-why-3 = Les dés en ont décidé.
bot-any-lot-why-4 = Seul le hasard en a décidé.

# Coopératif : réponses aux demandes

bot-coop-help-team-say-1 = { $me } apportera son assistance pour l’incident { $incident }. Une équipe est désignée au tour { $turn } ; elle se rendra chez { $other } dès que vous lui accorderez l’accès, et travaillera sous votre direction.
bot-coop-help-team-say-2 = Nous donnons suite à la demande de { $other }. Nos spécialistes peuvent intervenir sur le service { $service } dès le tour { $turn }, dans les limites et la durée fixées par vous par écrit.
bot-coop-help-team-say-3 = La réponse à { $other } est oui. { $me } envoie des experts au tour { $turn } pour l’incident { $incident } ; ils ne rendront compte qu’à vous de leurs constatations.
bot-coop-help-team-say-4 = { $me } peut mettre une équipe d’intervention à la disposition de { $other } ; elle part au tour { $turn }. Veuillez indiquer les systèmes du service { $service } auxquels elle aura accès, et une personne pour l’accueillir.

bot-coop-help-team-why-1 = { $other } a présenté une demande en bonne et due forme au sujet d’une infrastructure critique, et { $me } dispose d’une équipe (A/70/174 13(h)).
bot-coop-help-team-why-2 = { $me } indique à { $other } ce qui peut être envoyé et quand, pour que l’aide puisse être planifiée (A/70/174 13(h)).
bot-coop-help-team-why-3 = Un oui rapide vaut plus pour { $other } qu’une meilleure offre plus tard, et { $me } peut tenir parole (A/70/174 13(h)).
bot-coop-help-team-why-4 = { $me } accepte, et laisse à { $other } le soin de fixer l’étendue et la durée, puisqu’il s’agit de ses systèmes (A/70/174 13(h)).

bot-coop-help-fix-say-1 = { $me } ne peut pas envoyer d’équipe, mais peut communiquer un correctif à { $other }. Vous le recevrez au tour { $turn }, avec des indications pour l’appliquer au service { $service }.
bot-coop-help-fix-say-2 = Nous disposons d’une mesure d’atténuation pour le type de défaillance à l’origine de l’incident { $incident }. { $other } la recevra au tour { $turn }, et nos ingénieurs restent joignables.
bot-coop-help-fix-say-3 = La réponse à { $other } est oui, dans la mesure de nos moyens. { $me } communique au tour { $turn } le correctif employé chez nous contre ce que révèle l’incident { $incident }.
bot-coop-help-fix-say-4 = { $me } accepte d’aider { $other } pour le service { $service }. Un correctif éprouvé suivra au tour { $turn } ; veuillez nous confirmer qu’il fonctionne avec vos versions.

bot-coop-help-fix-why-1 = { $me } n’a pas d’équipe pour { $other }, mais un correctif à communiquer sans délai (A/70/174 13(h), 13(j)).
bot-coop-help-fix-why-2 = { $me } détient un remède, et { $other } a demandé de l’aide (A/70/174 13(h)).
bot-coop-help-fix-why-3 = { $me } offre à { $other } ce qui peut être fourni, et ne promet pas davantage (A/70/174 13(h)).
bot-coop-help-fix-why-4 = Un correctif partagé aide { $other } dès aujourd’hui et coûte peu à { $me } (A/70/174 13(j)).

bot-coop-help-no-say-1 = { $me } regrette de n’avoir personne à envoyer au tour { $turn } : tous ses spécialistes sont mobilisés. Veuillez solliciter aussi d’autres États pour le service { $service }, et vous adresser de nouveau à { $me } au tour suivant.
bot-coop-help-no-say-2 = Nous ne pouvons pas aider { $other } au tour { $turn } ; nos propres difficultés occupent toutes nos équipes. Nous le disons d’emblée, pour que la réponse à l’incident { $incident } n’ait pas à nous attendre.
bot-coop-help-no-say-3 = Au tour { $turn }, { $me } a épuisé ses moyens. Cela ne préjuge en rien la demande de { $other }, que nous réexaminerons au retour d’une équipe.
bot-coop-help-no-say-4 = { $me } doit décliner pour le tour { $turn }, faute de personnel et non de volonté. Indiquez-nous, pour { $other }, ce qui est le plus urgent dans l’incident { $incident } : nous pourrons au moins donner des conseils par téléphone.

bot-coop-help-no-why-1 = { $me } n’a personne de disponible et en informe { $other } aussitôt, pour que { $other } puisse s’adresser ailleurs (A/70/174 13(h)).
bot-coop-help-no-why-2 = Un refus clair et motivé sert mieux { $other } qu’une promesse intenable faite par { $me } (A/70/174 13(h)).
bot-coop-help-no-why-3 = Toutes les équipes dont dispose { $me } sont mobilisées ; le motif est donné à { $other } (A/70/174 13(h)).
bot-coop-help-no-why-4 = { $me } décline, mais laisse à { $other } la possibilité de renouveler sa demande (A/70/174 13(h)).

bot-coop-stop-ours-say-1 = { $me } confirme qu’un de ses organes est à l’origine de l’incident { $incident }. L’ordre a été donné de mettre fin à l’opération, et { $other } recevra un compte rendu complet de ses origines.
bot-coop-stop-ours-say-2 = Le comportement dénoncé par { $other } est attribuable à { $me }. Nous en avons ordonné la cessation, et sommes prêts à examiner la réparation due pour le service { $service }.
bot-coop-stop-ours-say-3 = Nous ne contestons pas ce qui nous est reproché par { $other } au sujet de l’incident { $incident }. { $me } y met fin, conserve les pièces, et en répondra.
bot-coop-stop-ours-say-4 = { $me } accepte la demande de cessation. Ceux qui ont agi ont reçu l’ordre de se retirer du service { $service }, et { $other } pourra le vérifier.

bot-coop-stop-ours-why-1 = Un organe de { $me } est responsable : la cessation est annoncée ouvertement à { $other } (ARSIWA art. 30).
bot-coop-stop-ours-why-2 = Nier ne mettrait pas fin à la violation ; { $me } doit d’abord la cessation à { $other } (ARSIWA art. 30).
bot-coop-stop-ours-why-3 = { $me } sait ses propres agents en cause, et { $other } l’apprend de première main (ARSIWA art. 30 et 31).
bot-coop-stop-ours-why-4 = { $me } ne peut régler l’affaire avec { $other } qu’en disant la vérité (ARSIWA art. 30).

bot-coop-stop-isolated-say-1 = L’incident { $incident } n’est pas imputable à { $me }. Les machines de notre territoire qui nous ont été signalées ont été isolées sur décision de justice, et { $other } recevra ce qu’elles révèlent.
bot-coop-stop-isolated-say-2 = { $me } a donné suite au signalement de { $other } : les hôtes en cause sont déconnectés. Rien ne nous indique qu’un organe de { $me } ait participé à l’incident { $incident }.
bot-coop-stop-isolated-say-3 = Ce qui visait le service { $service } depuis notre territoire a été arrêté. Cela ne venait pas de nous, et { $me } demande à { $other } de signaler tout trafic persistant.
bot-coop-stop-isolated-say-4 = Nous prenons acte de la demande de { $other }. { $me } a déconnecté les hôtes situés sur son territoire et conservé leurs données ; nous ne reconnaissons pas une responsabilité de l’État.

bot-coop-stop-isolated-why-1 = { $me } indique à { $other } ce qui a été fait sur son territoire, et précise que l’acte ne lui est pas imputable (A/70/174 13(c), 28(b)).
bot-coop-stop-isolated-why-2 = La diligence raisonnable répond à la préoccupation de { $other }, non à l’accusation portée contre { $me } (A/70/174 13(c)).
bot-coop-stop-isolated-why-3 = Les hôtes sont déjà isolés, et c’est à { $me } d’en informer { $other } (A/70/174 13(c)).
bot-coop-stop-isolated-why-4 = { $me } distingue pour { $other } deux questions : ce qui est parti de son territoire, et qui en est l’auteur (A/70/174 28(b), 28(f)).

bot-coop-stop-not-ours-say-1 = { $me } prend au sérieux la demande de { $other }. Rien ne nous indique qu’un de nos organes ait agi dans l’incident { $incident }, et nous avons ordonné une vérification de nos réseaux au tour { $turn }.
bot-coop-stop-not-ours-say-2 = Pour autant que { $me } puisse en juger, l’incident { $incident } ne lui est pas imputable. Ce que nos équipes trouveront sur le service { $service } sera remis à { $other }, quel qu’en soit le sens.
bot-coop-stop-not-ours-say-3 = Nous avons interrogé tous les services qui auraient pu agir contre { $other }, et chacun dément. { $me } souhaite connaître les faits retenus au sujet de l’incident { $incident }, afin de les vérifier ici.
bot-coop-stop-not-ours-say-4 = { $me } ne se reconnaît pas dans les faits décrits par { $other }. Nous avons enjoint à nos équipes de faire cesser sur notre territoire tout ce qui touche le service { $service }, et nous proposons de confronter les constatations.

bot-coop-stop-not-ours-why-1 = { $me } dit à { $other } ce qui est connu et que l’acte ne lui est pas imputable ; un différend se règle par le dialogue (A/70/174 28(b)).
bot-coop-stop-not-ours-why-2 = Un simple démenti n’aiderait pas { $other } : { $me } ajoute ce qui est en cours de vérification (A/70/174 28(b)).
bot-coop-stop-not-ours-why-3 = { $me } demande des faits à { $other }, car une accusation doit être étayée (A/70/174 28(f)).
bot-coop-stop-not-ours-why-4 = { $me } répond en partie : ce qui peut être exclu dès maintenant, et ce que { $other } apprendra plus tard (A/70/174 28(b)).

bot-coop-asked-ours-say-1 = { $other } a posé la question, et { $me } doit une réponse sincère : un de nos organes est à l’origine de l’incident { $incident }, au-delà de ses ordres. Une enquête est ouverte chez { $me }, et { $other } en recevra les conclusions.
bot-coop-asked-ours-say-2 = Nous savons depuis peu que l’incident { $incident } est le fait d’un de nos services. Nous ne savons pas encore qui l’a approuvé ; { $me } l’établira, et { $other } en sera informé.
bot-coop-asked-ours-say-3 = La cause recherchée se trouve chez { $me }. Nous communiquons dès maintenant à { $other } ce que nous savons des effets sur le service { $service } ; la chaîne des ordres est en cours de vérification.
bot-coop-asked-ours-say-4 = { $me } confirme son rôle dans l’incident { $incident }. Nous demandons à { $other } de recevoir nos experts, qui peuvent expliquer ce qui a été fait au service { $service }.

bot-coop-asked-ours-why-1 = { $me } dit à { $other } la vérité sur son propre rôle avant que d’autres ne le fassent (A/70/174 13(b)).
bot-coop-asked-ours-why-2 = La question de { $other } ne laisse à { $me } le choix qu’entre la vérité et une seconde faute (A/70/174 13(b)).
bot-coop-asked-ours-why-3 = { $me } connaît la réponse, et { $other } en a besoin pour limiter les dommages (A/70/174 13(b)).
bot-coop-asked-ours-why-4 = Un aveu fait maintenant limite le différend entre { $me } et { $other } (A/70/174 13(b), 28(b)).

bot-coop-asked-hit-say-1 =
    L’incident { $incident } a frappé { $me }, et notre enquête est en cours. { $items ->
        [0] Nous ne détenons encore aucun élément ; { $other } sera informé dès que ce sera le cas.
        [one] Nous détenons un élément, dont nous vérifions l’origine ; { $other } sera informé du résultat.
       *[other] Nous détenons { $items } éléments, dont nous vérifions l’origine ; { $other } sera informé du résultat.
    }
bot-coop-asked-hit-say-2 = { $me } peut indiquer ceci à { $other } : le service { $service } est perturbé, et la cause technique n’est pas établie. Nous en saurons davantage d’ici la fin du tour { $due }, et vous en ferons part.
bot-coop-asked-hit-say-3 = Nous sommes l’État touché, et nous ne savons pas qui est à l’origine de l’incident { $incident }. { $me } fait copier les systèmes concernés ; si { $other } observe un trafic lié, nous souhaitons le comparer.
bot-coop-asked-hit-say-4 = En réponse à { $other } : { $me } sait quand le service { $service } est tombé en panne, mais non pourquoi. Nos spécialistes examinent les machines au tour { $turn }, et nous n’accusons personne.

bot-coop-asked-hit-why-1 = { $me }, lui-même État touché, partage avec { $other } ce qui est connu et ce qui ne l’est pas (A/70/174 13(b)).
bot-coop-asked-hit-why-2 = La question de { $other } est légitime, et { $me } n’a rien à cacher de ses propres dommages (A/70/174 13(b)).
bot-coop-asked-hit-why-3 = { $me } répond à { $other } avant d’avoir une vue complète, et signale ce qui reste à établir (A/70/174 13(b)).
bot-coop-asked-hit-why-4 = Ce que l’incident apprend à { $me } pourra protéger { $other } ensuite (A/70/174 13(b), 13(g)).

bot-coop-asked-known-say-1 =
    { $items ->
        [one] { $me } détient un élément sur l’incident { $incident } ; il est accessible à { $other } selon son marquage.
       *[other] { $me } détient { $items } éléments sur l’incident { $incident } ; ils sont accessibles à { $other } selon leur marquage.
    } Cela n’établit pas qui en est l’auteur ; nos analystes poursuivent leurs vérifications au tour { $turn }.
bot-coop-asked-known-say-2 = Nos propres relevés sur l’incident { $incident } permettent de répondre en partie à { $other }. Ils ne révèlent pas l’intention ; { $me } revérifie ses réseaux et écrira d’ici la fin du tour { $due }.
bot-coop-asked-known-say-3 = { $me } a relevé des traces concernant le service { $service }. Elles sont cotées et peuvent être communiquées à { $other } ; nous ignorons si elles expliquent la panne.
bot-coop-asked-known-say-4 = En réponse à { $other } sur l’incident { $incident } : nous n’avons connaissance d’aucun acte de notre part, et détenons des constatations techniques. { $me } les transmettra dans la limite de leur marquage, et poursuivra les recherches au tour { $turn }.

bot-coop-asked-known-why-1 = { $me } répond à { $other } avec les éléments détenus, en précisant ce que ceux-ci ne prouvent pas (A/70/174 13(b)).
bot-coop-asked-known-why-2 = Les faits gardés par { $me } pour soi n’aideraient pas { $other } à se prononcer (A/70/174 13(b)).
bot-coop-asked-known-why-3 = { $me } souhaite voir { $other } tirer ses conclusions des mêmes constatations (A/70/174 13(b), 13(d)).
bot-coop-asked-known-why-4 = Une réponse complète de { $me } peut épargner à { $other } un faux pas (A/70/174 13(b)).

bot-coop-asked-unknown-say-1 = { $me } ne dispose d’aucune constatation propre sur l’incident { $incident }. Nous avons demandé à notre équipe d’intervention de vérifier au tour { $turn }, et { $other } recevra le résultat, quel qu’il soit.
bot-coop-asked-unknown-say-2 = Sur la panne du service { $service }, nous ne savons que ce qu’en ont dit { $other } et la presse. { $me } interroge ses hébergeurs et contrôle ses réseaux, et vous écrira d’ici la fin du tour { $due }.
bot-coop-asked-unknown-say-3 = Aucun signalement reçu par { $me } n’a trait à l’incident { $incident }. Cela ne constitue pas une preuve ; si { $other } peut indiquer des adresses et des heures, nous chercherons aussitôt.
bot-coop-asked-unknown-say-4 = La question de { $other } a été transmise à nos opérateurs et à notre police. Jusqu’à leur réponse, { $me } ne peut ni confirmer ni exclure un lien avec l’incident { $incident }.

bot-coop-asked-unknown-why-1 = { $me } répond à { $other } avec ce qui est connu, et dit ce qui ne l’est pas (A/70/174 13(b)).
bot-coop-asked-unknown-why-2 = Une réponse honnête sans constatation reste une réponse, et { $other } en attend une de { $me } (A/70/174 13(b)).
bot-coop-asked-unknown-why-3 = { $me } indique à { $other } ce qui sera vérifié et à quelle échéance, pour que nul n’ait à deviner (A/70/174 13(b)).
bot-coop-asked-unknown-why-4 = { $me } ne peut exclure un lien, et ne prétend pas le contraire devant { $other } (A/70/174 13(b)).

bot-coop-told-hit-say-1 = { $me } remercie { $other } de sa notification. Elle a été remise à l’équipe chargée de l’incident { $incident }, qui la comparera à nos propres relevés.
bot-coop-told-hit-say-2 = Les indications de { $other } nous sont utiles. Les opérateurs du service { $service } en disposent, et { $me } dira au tour { $due } ce qu’elles ont permis.
bot-coop-told-hit-say-3 = La notification de { $other } nous est parvenue alors que notre enquête était ouverte. { $me } la verse au dossier de l’incident { $incident }, sous le marquage d’origine.
bot-coop-told-hit-say-4 = { $me } est sensible à la promptitude avec laquelle { $other } a écrit. Les précisions sont vérifiées au tour { $turn } sur les systèmes du service { $service }.

bot-coop-told-hit-why-1 = { $me } tient compte des informations de { $other } sur ses propres difficultés (A/70/174 13(a)).
bot-coop-told-hit-why-2 = Une notification suivie de réponse encourage { $other } à en adresser d’autres à { $me } (A/70/174 13(a)).
bot-coop-told-hit-why-3 = { $me } a besoin de tous les faits relatifs à son incident, et { $other } en détient (A/70/174 13(a)).
bot-coop-told-hit-why-4 = { $me } indique à { $other } à qui l’information a été transmise, et quand il en sera rendu compte (A/70/174 13(a)).

bot-coop-soil-done-say-1 = { $me } a agi : les hôtes signalés par { $other } ont été isolés sur décision de justice. Leurs données sont conservées, et ce qu’elles révèlent sur l’incident { $incident } vous sera transmis.
bot-coop-soil-done-say-2 = Le trafic dirigé depuis notre territoire contre le service { $service } a été interrompu. { $me } demande à { $other } de confirmer que plus rien n’arrive.
bot-coop-soil-done-say-3 = Notre tribunal a statué et notre police a exécuté sa décision : les machines désignées pour l’incident { $incident } sont hors ligne. { $me } fera savoir à { $other } qui les louait, dans les limites de la loi.
bot-coop-soil-done-say-4 = { $me } informe { $other } que les mesures d’atténuation sont en place sur son territoire. Si le service { $service } est encore atteint depuis chez nous, il nous faut les nouvelles adresses pour poursuivre.

bot-coop-soil-done-why-1 = { $me } fait savoir à { $other } ce qui a été fait au sujet des machines situées sur son territoire (A/70/174 13(c), 13(h)).
bot-coop-soil-done-why-2 = La mesure est prise, et { $other } jugera à ses effets si { $me } en a fait assez (A/70/174 13(c)).
bot-coop-soil-done-why-3 = La diligence raisonnable commande d’indiquer à { $other } ce qui a été fait par { $me } et ce qui reste à faire (A/70/174 13(c), 13(h)).
bot-coop-soil-done-why-4 = { $me } a donné suite à la demande et invite { $other } à en vérifier le résultat (A/70/174 13(h)).

bot-coop-soil-will-say-1 = { $me } y donnera suite. Les hôtes désignés par { $other } seront soumis à la justice au tour { $turn } ; leurs données sont conservées, et vous serez informés de ce qui y sera trouvé.
bot-coop-soil-will-say-2 = La demande de { $other } est parvenue à l’autorité compétente. { $me } demande à ses hébergeurs de faire cesser ce qui touche le service { $service }, et rendra compte d’ici la fin du tour { $due }.
bot-coop-soil-will-say-3 = Nous ignorions l’existence de ces machines, et ne voulons pas qu’elles nuisent à { $other }. { $me } a fait conserver les données relatives à l’incident { $incident } et prépare la décision d’isolement.
bot-coop-soil-will-say-4 = { $me } admet qu’il lui revient de faire cesser l’activité malveillante émanant de son territoire. Les mesures contre ce qui touche le service { $service } commencent au tour { $turn }, et { $other } sera informé de chacune.

bot-coop-soil-will-why-1 = { $me } indique à { $other } les mesures prises à l’égard des machines situées sur son territoire (A/70/174 13(c), 13(h)).
bot-coop-soil-will-why-2 = { $other } a fourni des faits exploitables : { $me } s’engage sur une mesure et une échéance (A/70/174 13(h)).
bot-coop-soil-will-why-3 = { $me } a reçu notification, et doit désormais à { $other } tout ce qui est raisonnable (A/70/174 13(c)).
bot-coop-soil-will-why-4 = { $me } accepte la demande, car son territoire ne doit pas servir contre { $other } (A/70/174 13(c)).

bot-coop-keep-data-say-1 = { $me } a ordonné la conservation des données relatives à l’incident { $incident } à compter du tour { $turn }. Un dossier est ouvert pour { $other } ; la demande formelle peut suivre par la voie judiciaire habituelle.
bot-coop-keep-data-say-2 = Les hébergeurs concernés ont reçu notre injonction, et rien de ce qui touche le service { $service } ne sera effacé. { $me } attend les pièces à transmettre par { $other } avant de pouvoir remettre les contenus.
bot-coop-keep-data-say-3 = Nous pouvons assurer { $other } que les relevés sur l’incident { $incident } sont en sûreté. Le procureur désigné par { $me } figure au dossier et peut être joint directement.
bot-coop-keep-data-say-4 = { $me } accède à la demande de { $other } dans l’affaire du service { $service }. Les données d’abonnés et de trafic sont gelées à cette fin au tour { $turn }.

bot-coop-keep-data-why-1 = { $me } conserve les données et ouvre un dossier pour { $other } (A/70/174 13(d)).
bot-coop-keep-data-why-2 = Les données se perdent en quelques jours : { $me } les conserve pour { $other } avant l’arrivée des pièces (A/70/174 13(d)).
bot-coop-keep-data-why-3 = { $me } coopère avec { $other } contre la criminalité, dans le respect de sa loi (A/70/174 13(d)).
bot-coop-keep-data-why-4 = { $me } accorde aussitôt à { $other } ce qui n’exige pas de juge : la conservation (A/70/174 13(d)).

bot-coop-agree-say-1 = { $me } accepte la proposition de { $other } sur l’incident { $incident }. Deux experts de { $me } sont désignés et peuvent rencontrer ceux de { $other } au tour { $due }.
bot-coop-agree-say-2 = Nous sommes prêts à examiner avec { $other } les faits relatifs au service { $service }. { $me } propose un lieu neutre et un seul rapport signé des deux parties.
bot-coop-agree-say-3 = Un travail conjoint convient à { $me }. Veuillez nous indiquer, pour l’incident { $incident }, quand les experts de { $other } pourront commencer ; les nôtres sont disponibles dès le tour { $turn }.
bot-coop-agree-say-4 = La réponse à { $other } est oui : { $me } préfère établir en commun les faits relatifs au service { $service } plutôt que d’en débattre. Le point de contact de { $me } appellera { $other } au tour { $turn }.

bot-coop-agree-why-1 = { $me } donne suite à la proposition de { $other } (A/70/174 13(a)).
bot-coop-agree-why-2 = Des faits établis en commun avec { $other } sont plus difficiles à contester pour chacun, { $me } compris (A/70/174 13(a), 28(b)).
bot-coop-agree-why-3 = { $me } n’a aucune raison de refuser un entretien à { $other }, et en a quelques-unes de le souhaiter (A/70/174 28(b)).
bot-coop-agree-why-4 = Une offre de travail conjoint apaise les tensions entre { $me } et { $other } si elle est acceptée vite (A/70/174 13(a)).

# Coopératif : messages spontanés

bot-coop-repair-offer-say-1 = { $me } reconnaît devant { $other } qu’un de ses services est à l’origine de l’incident { $incident }. Il a reçu l’ordre de cesser, et nous offrons de réparer les dommages causés au service { $service } ; veuillez nous désigner un interlocuteur pour commencer.
bot-coop-repair-offer-say-2 = Nous devons à { $other } une explication et une réparation pour l’incident { $incident }. { $me } propose d’envoyer à ses frais des ingénieurs au tour { $turn }, et de révéler comment l’accès a été obtenu.
bot-coop-repair-offer-say-3 = Le dommage subi par le service { $service } est le fait d’un organe de { $me }, qui a outrepassé ses ordres. Nous demandons à { $other } ce qui doit être rétabli d’abord, et nous le rétablirons.
bot-coop-repair-offer-say-4 = { $me } n’attend pas d’être mis en cause : l’incident { $incident } est de notre fait. { $other } peut compter sur la cessation immédiate et sur la réparation pour le service { $service }, selon des modalités à convenir.

bot-coop-repair-offer-why-1 = { $me } assume devant { $other } et offre de réparer ce qu’un de ses organes a endommagé (ARSIWA art. 31).
bot-coop-repair-offer-why-2 = Réparation est due à { $other }, et elle coûte moins à { $me } si elle est offerte spontanément (ARSIWA art. 31).
bot-coop-repair-offer-why-3 = { $me } préfère que { $other } l’apprenne par une note plutôt que par une enquête (ARSIWA art. 31).
bot-coop-repair-offer-why-4 = L’auteur de l’incident est connu de { $me } : il ne faut pas laisser { $other } soupçonner autrui (ARSIWA art. 31).

bot-coop-ask-say-1 = { $me } saurait gré à { $other } de lui indiquer ce qui est connu de l’incident { $incident }. Certaines des premières traces mènent vers { $other } ; { $me } n’en tire aucune conclusion, et souhaite votre avis d’ici la fin du tour { $due }.
bot-coop-ask-say-2 = Ceci est une question et non une accusation : { $other } a-t-il observé une activité qui pourrait expliquer la panne du service { $service } ? Notre point de contact se tient jour et nuit à la disposition du vôtre, et { $me } communiquera ce qui est en sa possession.
bot-coop-ask-say-3 = Nous nous adressons à { $other } avant toute déclaration publique sur l’incident { $incident }. { $me } souhaite savoir ce que vos réseaux montrent aux heures indiquées, ce qu’ils ne montrent pas, et quand vous pourriez en dire plus.
bot-coop-ask-say-4 = Des spéculations circulent ici sur { $other } et le service { $service }, auxquelles { $me } ne prend aucune part. Une brève réponse factuelle de { $other } au tour { $turn }, même incomplète, aiderait { $me } à en rester là.

bot-coop-ask-why-1 = { $me } interroge { $other } sur ce qui est connu avant toute parole publique (A/70/174 13(b)).
bot-coop-ask-why-2 = Les traces mènent vers { $other }, et { $me } veut d’abord entendre sa version des faits (A/70/174 13(b)).
bot-coop-ask-why-3 = Une question ne coûte rien à { $me }, et soupçonner { $other } à tort coûterait cher aux deux (A/70/174 13(b)).
bot-coop-ask-why-4 = { $me } a des indices mais pas d’explication, et demande donc à { $other } des éclaircissements (A/70/174 13(b)).

bot-coop-ask-help-say-1 = { $me } sollicite l’assistance de { $other } pour l’incident { $incident }. Il faut à { $me } deux spécialistes de { $other } connaissant ces systèmes ; l’étendue et la durée de leur accès seront fixées par écrit.
bot-coop-ask-help-say-2 = Le service { $service } est une infrastructure critique, et { $me } ne peut le rétablir seul à temps. Nous demandons à { $other } du personnel ou un correctif éprouvé, que nous pouvons recevoir dès le tour { $turn }.
bot-coop-ask-help-say-3 = Pouvons-nous demander l’aide de { $other } pour le service { $service } ? { $me } manque d’analystes pour les machines concernées ; la gravité, les heures et un contact figurent ci-dessus, et un refus nous aiderait aussi à nous organiser.
bot-coop-ask-help-say-4 = Nos équipes travaillent sans relâche sur l’incident { $incident } et ont besoin de renfort. Tout spécialiste prêté par { $other } jusqu’à la fin du tour { $due } serait dirigé par { $me } et ne verrait que les systèmes désignés.

bot-coop-ask-help-why-1 = { $me } demande à { $other } du personnel capable d’aider, avec tout ce qu’il faut pour en décider (A/70/174 13(h)).
bot-coop-ask-help-why-2 = Les moyens de { $me } ne suffisent pas pour le service { $service }, et { $other } a peut-être ce qui manque (A/70/174 13(h)).
bot-coop-ask-help-why-3 = { $me } sollicite { $other } tôt, tant que l’aide peut encore changer l’issue (A/70/174 13(h)).
bot-coop-ask-help-why-4 = Une demande adressée à { $other } montre aussi à qui { $me } fait confiance au tour { $turn } (A/70/174 13(h)).

bot-coop-ask-help-soil-say-1 = { $me } sollicite l’assistance de { $other } : des machines de notre territoire participent à l’incident { $incident }, et nos spécialistes sont trop peu nombreux. Deux personnes de { $other } capables de recueillir des preuves suffiraient à { $me } au tour { $turn }.
bot-coop-ask-help-soil-say-2 = Nous voulons faire cesser ce qui nuit au service { $service } depuis notre territoire, et n’avons pas les moyens de le faire proprement. { $me } demande à { $other } des spécialistes qui agiraient sur décision de notre tribunal.
bot-coop-ask-help-soil-say-3 = Les hôtes impliqués dans l’incident { $incident } nous sont connus, et notre équipe est réduite. Si { $other } peut aider à les copier, { $me } communiquera les résultats à tous les États concernés.
bot-coop-ask-help-soil-say-4 = { $me } a envers { $target } des devoirs qu’il ne lui est pas possible de remplir seul au tour { $turn }. Nous demandons à { $other } un appui technique contre l’activité qui touche le service { $service }.

bot-coop-ask-help-soil-why-1 = { $me } doit à { $target } la diligence raisonnable sans en avoir les moyens, et s’adresse à { $other } (A/70/174 13(c), 13(h)).
bot-coop-ask-help-soil-why-2 = Il reste trop peu de personnel à { $me } pour assainir son propre territoire ; { $other } peut l’y aider (A/70/174 13(c), 13(h)).
bot-coop-ask-help-soil-why-3 = { $me } admet devant { $other } ne pas pouvoir agir seul, ce qui vaut mieux qu’agir tard (A/70/174 13(h)).
bot-coop-ask-help-soil-why-4 = Ce sont les capacités qui manquent à { $me } au tour { $turn }, et { $other } en dispose (A/70/174 13(h)).

bot-coop-ask-stop-say-1 = { $me } demande à { $other } d’atténuer une activité malveillante émanant de son territoire. Des hôtes y atteignent le service { $service } ; adresses et heures sont jointes, et nous vous prions de les arrêter par les moyens prévus par votre droit.
bot-coop-ask-stop-say-2 = L’incident { $incident } passe en partie par des machines situées chez { $other }. { $me } n’en tient pas votre gouvernement pour responsable ; nous demandons leur isolement et la conservation de leurs données au tour { $turn }.
bot-coop-ask-stop-say-3 = Nous joignons ce que nos équipes ont relevé du trafic entre { $other } et le service { $service }. { $me } vous saurait gré de trois choses : y mettre fin, conserver les disques, et nous dire d’ici la fin du tour { $due } ce qui a été fait.
bot-coop-ask-stop-say-4 = Des personnes dépendent du service { $service }, et une partie de ce qui le perturbe vient de chez { $other }. { $me } demande des mesures à votre portée : bloquer les adresses indiquées et rechercher qui les loue.

bot-coop-ask-stop-why-1 = { $me } demande à { $other } de faire cesser ce qui vient de son territoire, avec des faits exploitables (A/70/174 13(h)).
bot-coop-ask-stop-why-2 = Seul { $other } peut agir légalement sur ces machines : { $me } s’y adresse donc (A/70/174 13(h)).
bot-coop-ask-stop-why-3 = Une demande exécutable par { $other } sert mieux { $me } qu’une protestation (A/70/174 13(h)).
bot-coop-ask-stop-why-4 = { $me } avertit { $other }, qui doit dès lors la diligence raisonnable (A/70/174 13(c), 13(h)).

bot-coop-warn-say-1 = { $me } alerte { $other } sur l’incident { $incident }. Des indicateurs de compromission de { $me } sont joints à l’intention de { $other } ; ils ne contiennent aucune donnée personnelle.
bot-coop-warn-say-2 = Ce qui a frappé le service { $service } pourrait aussi atteindre { $other }. { $me } joint les heures et signatures observées à ce jour, expurgées de toute donnée relative aux personnes.
bot-coop-warn-say-3 = Nous recommandons à { $other } de vérifier les systèmes du même type que ceux du service { $service }. Les notes techniques de { $me } sur l’incident { $incident } sont jointes à l’intention de vos opérateurs.
bot-coop-warn-say-4 = Cet avis est adressé à { $other } au plus tôt, au tour { $turn }, et reste incomplet. Il indique ce que { $me } a vu sur ses machines lors de l’incident { $incident } et ce qui a été efficace.

bot-coop-warn-why-1 = { $me } transmet des indicateurs à { $other }, qui pourrait être touché à son tour (A/70/174 13(g)).
bot-coop-warn-why-2 = Un avertissement de { $me } permet à { $other } de combler à temps la même faille (A/70/174 13(g), 13(j)).
bot-coop-warn-why-3 = { $me } a été touché, et { $other } ne l’est pas encore, semble-t-il (A/70/174 13(g)).
bot-coop-warn-why-4 = Des faits techniques sans noms peuvent être adressés aussitôt à { $other } : { $me } les envoie (A/70/174 13(g)).

bot-coop-offer-say-1 = { $me } offre son assistance à { $other } pour l’incident { $incident }. Une équipe de { $me } qui connaît ces systèmes se tient prête pour { $other } au tour { $turn } ; rien ne vous oblige à l’accepter.
bot-coop-offer-say-2 = Si { $other } souhaite de l’aide pour le service { $service }, { $me } peut envoyer des spécialistes ou conseiller à distance. Ils travailleraient selon les règles de { $other }, et un mot au contact de { $me } suffit.
bot-coop-offer-say-3 = Nous avons suivi avec préoccupation ce qui est arrivé au service { $service }. { $me } a traité des pannes semblables et se tient prêt à partager cette expérience avec { $other }, sous la forme qui vous conviendra.
bot-coop-offer-say-4 = Une aide peut être convenue entre { $me } et { $other } avant toute demande. Pour l’incident { $incident }, nous pouvons offrir des analystes et des moyens de laboratoire ; dites-nous seulement ce qui serait utile.

bot-coop-offer-why-1 = { $me } offre son aide à { $other } sans attendre une demande (A/70/174 13(h)).
bot-coop-offer-why-2 = { $me } a des spécialistes disponibles, et { $other } doit faire face à un incident (A/70/174 13(h)).
bot-coop-offer-why-3 = Une offre permet à { $other } d’accepter l’aide de { $me } sans paraître faible (A/70/174 13(h)).
bot-coop-offer-why-4 = { $me } espérerait la même chose de { $other } dans la même situation (A/70/174 13(a), 13(h)).

bot-coop-show-say-1 = { $me } communique à { $other } l’élément { $item }, coté selon sa fiabilité. { $me } invite { $other } à le confronter à ses propres relevés.
bot-coop-show-say-2 = Pour le dossier de l’incident { $incident }, { $other } reçoit de { $me } l’élément { $item }. Il ne fonde à lui seul aucune conclusion, et { $me } aimerait connaître la lecture de { $other }.
bot-coop-show-say-3 = { $me } détient l’élément { $item } et ne souhaite pas en juger seul. Il est adressé par { $me } à { $other } sous le marquage indiqué, sans données personnelles.
bot-coop-show-say-4 = Pièce jointe pour { $other } : l’élément { $item }. { $me } l’a obtenu au tour { $turn } ou peu avant, et indique ci-dessus son degré de certitude.
bot-coop-show-say-5 = L’élément { $item } peut changer le regard de { $other } sur l’incident { $incident }. { $me } le transmet à { $other } pour que tous deux travaillent sur les mêmes faits.
bot-coop-show-say-6 = Veuillez trouver, à la seule intention de { $other }, l’élément { $item }. Les analystes de { $me } pourront vous expliquer comment il a été obtenu.

bot-coop-show-why-1 = { $me } montre à { $other } les éléments détenus, avec leur cotation, pour que chacun juge sur les mêmes bases (A/70/174 13(d)).
bot-coop-show-why-2 = L’élément { $item } sera plus utile à { $me } une fois connu de { $other } (A/70/174 13(d)).
bot-coop-show-why-3 = { $me } communique l’élément { $item }, auquel { $other } n’aurait pas accès autrement (A/70/174 13(b), 13(d)).
bot-coop-show-why-4 = Au tour { $turn }, { $me } détient un élément vérifiable de son côté par { $other } (A/70/174 13(d)).
bot-coop-show-why-5 = La confiance entre { $me } et { $other } s’accroît avec des éléments comme celui-ci : { $item } (A/70/174 13(a), 13(d)).

bot-coop-propose-say-1 = { $me } propose à { $other } un établissement conjoint des faits sur l’incident { $incident }. Deux experts de { $me } et deux de { $other } pourraient se réunir et rédiger un seul rapport d’ici la fin du tour { $due }.
bot-coop-propose-say-2 = Chaque partie détient une partie des faits sur le service { $service }. { $me } suggère de les réunir avec { $other }, sur un plan technique et sans communiqué, et souhaite votre réponse d’ici le tour { $due }.
bot-coop-propose-say-3 = L’échange de notes entre { $me } et { $other } ne suffit plus à éclaircir l’incident { $incident }. { $me } propose une réunion des équipes d’intervention au tour { $turn }, en un lieu que { $other } choisira.
bot-coop-propose-say-4 = Il est dans l’intérêt de { $me }, et croyons-nous de { $other }, qu’il existe un seul récit de l’incident { $incident }. { $me } y verse ses relevés et invite { $other } à y joindre les siens au tour { $due }.

bot-coop-propose-why-1 = { $me } propose à { $other } d’établir les faits ensemble (A/70/174 13(a), 28(b)).
bot-coop-propose-why-2 = La tension avec { $other } atteint { $tension } sur 100, et { $me } veut la réduire (A/70/174 28(b)).
bot-coop-propose-why-3 = { $me } préfère un rapport commun avec { $other } à deux rapports qui s’opposent (A/70/174 13(a), 28(b)).
bot-coop-propose-why-4 = Ni { $me } ni { $other } ne peut trancher avec sa seule moitié des faits (A/70/174 28(b)).

bot-coop-advance-say-1 = { $me } entend s’exprimer publiquement sur l’incident { $incident } et en informe { $other } au préalable. La déclaration de { $me } dira ce que les éléments permettent d’affirmer et avec quel degré de certitude ; les observations de { $other } sont bienvenues d’ici là.
bot-coop-advance-say-2 = Avant la fin du tour { $turn }, notre gouvernement exposera ce qui a été établi sur le service { $service }. { $me } souhaite en donner d’abord connaissance à { $other }, et en privé.
bot-coop-advance-say-3 = Nous nous adressons d’abord en privé à { $other } : { $me } rendra publique une constatation sur l’incident { $incident }. Elle n’ira pas au-delà des faits connus de { $other }, et { $me } y laisse place à votre réponse.
bot-coop-advance-say-4 = { $other } ne doit pas apprendre par la presse les conclusions de { $me } au sujet du service { $service }. Le texte est joint ; si { $other } y relève un fait inexact, { $me } souhaite en être informé au tour { $turn }.

bot-coop-advance-why-1 = { $me } dit en privé à { $other } ce qui sera dit en public (A/70/174 13(b)).
bot-coop-advance-why-2 = Le préavis permet à { $other } de corriger { $me } avant toute déclaration (A/70/174 13(b)).
bot-coop-advance-why-3 = { $me } évite de surprendre { $other }, car la surprise est souvent prise pour de l’hostilité (A/70/174 13(a), 13(b)).
bot-coop-advance-why-4 = Une démarche privée avant toute mesure publique : { $me } en attendrait autant si { $other } devait s’exprimer (A/70/174 13(b)).

# Coopératif : motifs des ordres

bot-coop-cease-told-why-1 = Un organe de { $me } en est l’auteur : cela cesse aussitôt, et { $other } l’apprend d’abord de bonne source (A/70/174 13(f) ; ARSIWA art. 30).
bot-coop-cease-told-why-2 = { $me } met fin à sa propre opération et en informe { $other } du même coup (ARSIWA art. 30).
bot-coop-cease-told-why-3 = Cesser en silence laisserait { $other } dans le doute : { $me } cesse et le dit (A/70/174 13(f) ; ARSIWA art. 30).
bot-coop-cease-told-why-4 = La violation est attribuable à { $me }, et sa cessation est due à { $other } (ARSIWA art. 2 et 30).

bot-coop-cease-why-1 = Un organe de { $me } en est l’auteur, et cela doit cesser aussitôt (A/70/174 13(f) ; ARSIWA art. 30).
bot-coop-cease-why-2 = { $me } sait ses propres agents à l’origine de l’incident { $incident }, et les rappelle (ARSIWA art. 30).
bot-coop-cease-why-3 = Chaque tour de plus aggraverait le dommage dont répond { $me } (A/70/174 13(f) ; ARSIWA art. 30).
bot-coop-cease-why-4 = La cessation précède tout ce que { $me } peut faire d’autre au sujet de l’incident { $incident } (ARSIWA art. 30).

bot-coop-repair-why-1 = Ce qu’un organe de { $me } a endommagé chez { $other } doit être réparé par son auteur (ARSIWA art. 31).
bot-coop-repair-why-2 = { $me } doit à { $other } une réparation intégrale et commence par le service { $service } (ARSIWA art. 31).
bot-coop-repair-why-3 = Des excuses ne rétablissent rien chez { $other } ; { $me } répare par des actes (ARSIWA art. 31 et 35).
bot-coop-repair-why-4 = { $me } répare tant que cela peut encore servir à { $other } (ARSIWA art. 31).

bot-coop-isolate-why-1 = Des machines situées chez { $me } nuisent à { $target } : elles sont déconnectées sur décision de justice, et leurs données conservées (A/70/174 13(c)).
bot-coop-isolate-why-2 = { $me } a été informé d’hôtes impliqués dans l’incident { $incident }, et ne peut les laisser en service (A/70/174 13(c)).
bot-coop-isolate-why-3 = { $me } doit à { $target } la diligence raisonnable, et une décision de justice ciblée est le moyen le moins intrusif (A/70/174 13(c), 13(e)).
bot-coop-isolate-why-4 = Ce qui frappe le service { $service } passe par { $me }, qui peut y mettre fin et le fait (A/70/174 13(c)).
bot-coop-isolate-why-5 = L’isolement met fin au dommage causé à { $target } et préserve les preuves, dont { $me } a également besoin (A/70/174 13(c), 13(d)).

bot-coop-fallback-why-1 = Les personnes d’abord : au tour { $turn }, { $me } maintient ce dont elles dépendent (A/70/174 13(g)).
bot-coop-fallback-why-2 = Le service { $service } fonctionne mal, et le niveau le plus bas chez { $me } est à { $level } % au tour { $turn } ; la solution de secours comble l’écart (A/70/174 13(g)).
bot-coop-fallback-why-3 = { $me } assure manuellement le service { $service } au tour { $turn }, jusqu’à ce que la cause soit comprise (A/70/174 13(g)).
bot-coop-fallback-why-4 = Une solution de secours à { $level } % n’est pas une réparation, mais elle épargne au tour { $turn } ceux que { $me } doit approvisionner (A/70/174 13(g)).

bot-coop-fallback-theirs-why-1 = { $me } aide { $other } à maintenir le service { $service } au tour { $turn } (A/70/174 13(g), 13(h)).
bot-coop-fallback-theirs-why-2 = Ce que peut céder { $me } au tour { $turn } aide la population chez { $other } à surmonter la panne (A/70/174 13(h)).
bot-coop-fallback-theirs-why-3 = Ceux qui dépendent du service { $service } vivent chez { $other }, et { $me } peut les secourir au tour { $turn } (A/70/174 13(h)).
bot-coop-fallback-theirs-why-4 = { $me } soutient la solution de secours de { $other } au tour { $turn }, quel que soit l’auteur de l’incident (A/70/174 13(h)).

bot-coop-humanitarian-why-1 = Au tour { $turn }, hôpitaux et secours sont servis les premiers avec ce qui fonctionne encore chez { $me } (A/70/174 13(e), 13(g)).
bot-coop-humanitarian-why-2 = { $me } dessert en priorité, au tour { $turn }, ceux que met en danger la panne du service { $service } (A/70/174 13(g)).
bot-coop-humanitarian-why-3 = Avec des services tombés à { $level } % au tour { $turn }, { $me } doit choisir, et choisit les patients (A/70/174 13(e), 13(g)).
bot-coop-humanitarian-why-4 = Au tour { $turn }, { $me } protège les services d’urgence avant le confort et le commerce (A/70/174 13(g)).

bot-coop-patch-why-1 = Au tour { $turn }, { $me } ferme la voie d’accès utilisée dans l’incident { $incident } (A/70/174 13(g)).
bot-coop-patch-why-2 = Tant que la faille reste ouverte, l’incident { $incident } peut se reproduire : { $me } donne des instructions à ses opérateurs au tour { $turn } (A/70/174 13(g)).
bot-coop-patch-why-3 = Les opérateurs du service { $service } ont besoin, au tour { $turn }, d’une instruction commune, et { $me } la donne (A/70/174 13(g)).
bot-coop-patch-why-4 = Au tour { $turn }, { $me } s’attaque à la cause et non aux seuls dommages causés au service { $service } (A/70/174 13(g)).

bot-coop-plan-why-1 = { $me } a un plan pour une défaillance comme l’incident { $incident }, et son effet est meilleur tôt (résolution 58/199 de l’AG).
bot-coop-plan-why-2 = Le plan d’urgence de { $me } dit qui fait quoi : nul n’a à improviser pour le service { $service } (résolution 58/199 de l’AG).
bot-coop-plan-why-3 = { $me } applique son plan au tour { $turn }, tant que les dommages peuvent être contenus (résolution 58/199 de l’AG).
bot-coop-plan-why-4 = { $me } s’était préparé précisément à un incident tel que celui-ci, l’incident { $incident } (résolution 58/199 de l’AG).

bot-coop-consent-why-1 = { $me } accorde l’accès aux experts de { $other } pour un but et un temps définis, puisque leur venue avait été demandée (A/70/174 13(h)).
bot-coop-consent-why-2 = Sans consentement, l’équipe de { $other } ne peut commencer, et { $me } en a besoin au tour { $turn } (A/70/174 13(h) ; ARSIWA art. 20).
bot-coop-consent-why-3 = { $me } ouvre à { $other }, au tour { $turn }, les systèmes du service { $service }, et eux seuls (A/70/174 13(h)).
bot-coop-consent-why-4 = Le consentement est écrit au tour { $turn }, pour que { $me } et { $other } en connaissent les limites (ARSIWA art. 20).

bot-coop-help-promised-why-1 = { $me } a promis à { $other } une équipe pour l’incident { $incident }, et l’envoie au tour { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-2 = Un oui donné à { $other } est un engagement, et { $me } le tient au tour { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-3 = { $other } compte sur l’aide que { $me } a acceptée pour le service { $service } : elle doit arriver au tour { $turn } (A/70/174 13(h)).
bot-coop-help-promised-why-4 = La promesse faite à { $other } passe avant les autres tâches de { $me } au tour { $turn } (A/70/174 13(h)).

bot-coop-fix-promised-why-1 = { $me } a promis à { $other } un correctif pour le service { $service }, et le fournit (A/70/174 13(h), 13(j)).
bot-coop-fix-promised-why-2 = Le correctif est ce à quoi { $me } pouvait s’engager, et { $other } le reçoit au tour { $turn } (A/70/174 13(h)).
bot-coop-fix-promised-why-3 = { $me } tient la parole donnée à { $other } au sujet de l’incident { $incident } (A/70/174 13(h)).
bot-coop-fix-promised-why-4 = Un remède promis par { $me } ne sert à rien à { $other } s’il reste dans un tiroir (A/70/174 13(j)).

bot-coop-help-why-1 = { $me } envoie à { $other }, au tour { $turn }, les moyens disponibles, aux seules fins demandées (A/70/174 13(h)).
bot-coop-help-why-2 = L’incident { $incident } se poursuit au tour { $turn }, et les experts de { $me } peuvent l’abréger pour { $other } (A/70/174 13(h)).
bot-coop-help-why-3 = { $me } reste aux côtés de { $other } au tour { $turn }, tant que le service { $service } n’est pas rétabli (A/70/174 13(h)).
bot-coop-help-why-4 = Une équipe de { $me } verra aussi chez { $other }, au tour { $turn }, les traces laissées par l’incident { $incident } (A/70/174 13(d), 13(h)).

bot-coop-help-look-why-1 = { $me } envoie au tour { $turn } une équipe chez { $other } pour examiner, avec son accord, ce qui s’y trouve de l’incident { $incident } (A/70/174 13(d), 13(h)).
bot-coop-help-look-why-2 = Une partie de ce qui explique l’incident { $incident } se trouve chez { $other }, et { $me } peut l’y examiner au tour { $turn } avec autorisation (A/70/174 13(d)).
bot-coop-help-look-why-3 = { $me } aide { $other } au tour { $turn } pour des machines de son territoire, et tous deux en apprennent davantage sur l’incident { $incident } (A/70/174 13(c), 13(h)).
bot-coop-help-look-why-4 = Une enquête sur place au tour { $turn } vaut plus, pour { $me } et { $other }, qu’un long échange sur le service { $service } (A/70/174 13(d)).

bot-coop-fix-why-1 = { $me } détient un remède qui manque à { $other } pour le service { $service } (A/70/174 13(j)).
bot-coop-fix-why-2 = Un correctif gardé pour soi n’aiderait que { $me }, et { $other } utilise les mêmes systèmes au tour { $turn } (A/70/174 13(j)).
bot-coop-fix-why-3 = { $me } partage avec { $other }, au tour { $turn }, la mesure d’atténuation pour l’incident { $incident } (A/70/174 13(j)).
bot-coop-fix-why-4 = Ce qui a réussi à { $me } peut mettre fin à l’incident { $incident } pour { $other } (A/70/174 13(j)).

bot-coop-joint-why-1 = Deux équipes qui lisent les mêmes relevés au tour { $turn } en voient plus qu’une : { $me } travaille avec { $other } (A/70/174 13(a)).
bot-coop-joint-why-2 = Au tour { $turn }, { $me } et { $other } ont besoin de la même réponse sur l’incident { $incident } (A/70/174 13(a)).
bot-coop-joint-why-3 = Le travail conjoint au tour { $turn } permet à { $me } de confronter sa vision du service { $service } à celle de { $other } (A/70/174 13(a), 13(b)).
bot-coop-joint-why-4 = Au tour { $turn }, { $me } préfère une cellule commune avec { $other } à un échange de notes (A/70/174 13(a)).

bot-coop-forensics-why-1 = Au tour { $turn }, { $me } veut savoir, et non deviner, au sujet de l’incident { $incident } (A/70/174 13(b)).
bot-coop-forensics-why-2 =
    { $items ->
        [0] { $me } ne détient encore rien sur l’incident { $incident }, et les traces s’effacent après le tour { $turn } (A/70/174 13(b)).
        [one] { $me } détient un élément sur l’incident { $incident } ; c’est trop peu pour se prononcer au tour { $turn } (A/70/174 13(b)).
       *[other] { $me } détient { $items } éléments sur l’incident { $incident }, et cherche au tour { $turn } ce qui les réfuterait (A/70/174 13(b)).
    }
bot-coop-forensics-why-3 = Les copies prises au tour { $turn } montrent à { $me } ce que la remise en état du service { $service } effacerait (A/70/174 13(b)).
bot-coop-forensics-why-4 = Une attribution solide exige des constatations techniques, et { $me } les réunit au tour { $turn } avant toute déclaration (A/70/174 13(b), 28(f)).

bot-coop-assess-why-1 = { $me } évalue l’incident { $incident } selon l’échelle commune avec d’autres États (A/76/135, sur la norme (b)).
bot-coop-assess-why-2 = Une cotation de l’incident { $incident } permet à { $me } une réponse proportionnée (A/76/135, sur la norme (b)).
bot-coop-assess-why-3 = { $me } évalue les dommages au service { $service } avant de juger qui les a causés (A/76/135, sur la norme (b)).
bot-coop-assess-why-4 = Les autres États demandent quelle en est la gravité, et { $me } veut une réponse motivée au tour { $turn } (A/76/135, sur la norme (b)).

bot-coop-case-why-1 = { $me } ouvre une procédure pénale sur l’incident { $incident }, pour que les constatations puissent servir et être échangées (A/70/174 13(d)).
bot-coop-case-why-2 = Une procédure ouverte permet à { $me } de demander l’entraide judiciaire sur l’incident { $incident } (A/70/174 13(d)).
bot-coop-case-why-3 = { $me } traite l’incident { $incident } comme un délit jusqu’à preuve du contraire (A/70/174 13(d)).
bot-coop-case-why-4 = Quiconque a nui au service { $service } doit en répondre devant un tribunal, et { $me } engage la procédure au tour { $turn } (A/70/174 13(d)).

bot-coop-bulletin-why-1 = Au tour { $turn }, { $me } dit à la population ce qui s’est passé et que faire, sans nommer personne (A/70/174 13(g)).
bot-coop-bulletin-why-2 = Au tour { $turn }, les rumeurs sur le service { $service } se répandent si { $me } se tait (A/70/174 13(g)).
bot-coop-bulletin-why-3 = Les usagers du service { $service } apprennent au tour { $turn }, par { $me }, combien de temps cela peut durer (A/70/174 13(g)).
bot-coop-bulletin-why-4 = Au tour { $turn }, { $me } publie faits et conseils sur l’incident { $incident }, sans accuser (A/70/174 13(g), 13(j)).

bot-coop-mediate-why-1 = Au tour { $turn }, les pourparlers entre { $me } et { $other } ont besoin d’un tiers (A/70/174 28(b) ; Charte des Nations Unies, art. 33).
bot-coop-mediate-why-2 = La tension avec { $other } atteint { $tension } sur 100 au tour { $turn }, et { $me } demande une médiation (Charte des Nations Unies, art. 33).
bot-coop-mediate-why-3 = { $me } recherche au tour { $turn } avec { $other } un règlement pacifique hors de portée de chacun seul (Charte des Nations Unies, art. 2(3) et 33).
bot-coop-mediate-why-4 = Au tour { $turn }, un médiateur offre à { $other } et à { $me } une issue honorable (Charte des Nations Unies, art. 33).

bot-coop-withdraw-why-1 = Les propos de { $me } sur { $other } allaient plus loin que les éléments actuels (A/70/174 28(f)).
bot-coop-withdraw-why-2 = { $me } retire son affirmation sur { $other }, dont la probabilité a diminué (A/70/174 28(f)).
bot-coop-withdraw-why-3 = Une affirmation qui ne tient plus nuit à { $me } autant qu’à { $other } (A/70/174 28(f)).
bot-coop-withdraw-why-4 = { $me } rectifie ses propos sur { $other } avant que d’autres ne le fassent (A/70/174 28(f)).

bot-coop-legal-view-why-1 = { $me } expose sa lecture du droit international, pour être moins mal compris (A/76/135, sur la norme (b)).
bot-coop-legal-view-why-2 = Une position juridique publiée rend la conduite de { $me } plus prévisible (A/76/135, sur la norme (b)).
bot-coop-legal-view-why-3 = { $me } s’engage publiquement, au tour { $turn }, sur une lecture du droit (A/76/135, sur la norme (b)).
bot-coop-legal-view-why-4 = Les autres États doivent savoir quelles règles { $me } estime applicables (A/76/135, sur la norme (b)).

bot-coop-finders-why-1 = { $me } veut que toute personne découvrant une faille puisse la signaler sans crainte (A/70/174 13(j)).
bot-coop-finders-why-2 = Les failles que nul n’ose signaler restent ouvertes, et { $me } y remédie (A/70/174 13(j)).
bot-coop-finders-why-3 = { $me } protège au tour { $turn } ceux qui signalent de bonne foi (A/70/174 13(j)).
bot-coop-finders-why-4 = Les chercheurs voient ce qui échappe aux opérateurs, et { $me } veut les entendre (A/70/174 13(j)).

bot-coop-restraint-why-1 = { $me } fait savoir à { $other } et à tous, au tour { $turn }, sa volonté de retenue (A/70/174 13(a)).
bot-coop-restraint-why-2 = La tension étant à { $tension } sur 100, { $me } veut indiquer à { $other } les mesures exclues (A/70/174 13(a)).
bot-coop-restraint-why-3 = Un engagement public de retenue pris par { $me } facilite le même geste à { $other } (A/70/174 13(a)).
bot-coop-restraint-why-4 = { $me } réduit le risque de voir { $other } s’attendre au pire au tour { $turn } (A/70/174 13(a)).

bot-coop-lessons-why-1 = Les enseignements tirés par { $me } de l’incident { $incident } sont offerts aux autres États (A/70/174 13(a)).
bot-coop-lessons-why-2 = L’incident { $incident } est terminé, et { $me } publie ce qui a aidé et ce qui n’a pas aidé (A/70/174 13(a)).
bot-coop-lessons-why-3 = { $me } partage les leçons relatives au service { $service } tant que les souvenirs sont frais (A/70/174 13(a)).
bot-coop-lessons-why-4 = Reconnaître ses erreurs coûte à { $me } un peu d’amour-propre et épargne à d’autres la même panne (A/70/174 13(a)).

bot-coop-small-why-1 = Cela coûte peu à { $me } au tour { $turn } et ouvre une voie pour la suite (A/70/174 13(a)).
bot-coop-small-why-2 = { $me } règle au tour { $turn } une question mineure, avant que quelqu’un en ait besoin (A/70/174 13(a)).
bot-coop-small-why-3 = Au tour { $turn }, { $me } prend une mesure modeste qui ne nuit à personne et peut aider beaucoup de monde (A/70/174 13(a)).
bot-coop-small-why-4 = { $me } dispose encore de moyens au tour { $turn }, et les consacre à une mesure de confiance (A/70/174 13(a)).

bot-coop-claim-why-1 = { $me } dit de { $other } ce que les éléments permettent d’affirmer, et avec quel degré de certitude (A/70/174 28(f)).
bot-coop-claim-why-2 = Les éléments de { $me } sur l’incident { $incident } satisfont désormais aux conditions d’une déclaration sur { $other } (A/70/174 13(b), 28(f)).
bot-coop-claim-why-3 = { $me } a attendu d’avoir assez d’éléments ; au tour { $turn }, sa déclaration sur { $other } s’en tient aux faits (A/70/174 28(f)).
bot-coop-claim-why-4 = Une déclaration publique mesurée, faite par { $me } sur { $other }, vaut mieux qu’une fuite (A/70/174 28(f)).

bot-coop-advisory-why-1 = { $me } dépouille au tour { $turn } les signalements des opérateurs du service { $service } (A/70/174 13(g)).
bot-coop-advisory-why-2 = Les signalements d’opérateurs peuvent montrer à { $me }, au tour { $turn }, où va l’incident { $incident } (A/70/174 13(g)).
bot-coop-advisory-why-3 = { $me } consulte au tour { $turn } ceux qui assurent chaque jour le service { $service } (A/70/174 13(g)).
bot-coop-advisory-why-4 = Avant d’aller plus loin sur l’incident { $incident }, { $me } veut au tour { $turn } l’avis des salles de contrôle (A/70/174 13(g)).

# Ferme : réponses aux demandes

bot-hawk-deny-say-1 = { $me } rejette toute allégation de participation à l’incident { $incident }. Nous conseillons à { $other } de chercher ailleurs.
bot-hawk-deny-say-2 = Aucun service de { $me } n’est mêlé à ce qui est arrivé au service { $service }. Nous considérons l’affaire comme close, et { $other } ferait bien d’en faire autant.
bot-hawk-deny-say-3 = Nous n’avons rien à expliquer à { $other } au sujet de l’incident { $incident }. Quiconque vous a dit que la piste mène à { $me } s’est trompé, ou a voulu vous tromper.
bot-hawk-deny-say-4 = La note de { $other } repose sur des suppositions. { $me } n’a pas touché au service { $service }, et ne répondra à aucune autre question à ce sujet.

bot-hawk-deny-why-1 = { $me } nie devant { $other } un acte dont il se sait l’auteur (contraire à A/70/174 28(f)).
bot-hawk-deny-why-2 = Un aveu coûterait plus cher à { $me }, pense-t-on, que la colère de { $other } (contraire à A/70/174 13(b)).
bot-hawk-deny-why-3 = { $me } compte sur l’absence de preuves chez { $other } (contraire à A/70/174 28(f)).
bot-hawk-deny-why-4 = L’opération doit rester secrète : { $me } oppose à { $other } un démenti catégorique (contraire à A/70/174 13(b)).

bot-hawk-soil-later-say-1 = { $me } a pris note du signalement de { $other } sur l’incident { $incident }. Les services de { $me } l’examineront lorsque leurs priorités le permettront ; aucune date n’est donnée à { $other }.
bot-hawk-soil-later-say-2 = Les adresses envoyées par { $other } ont été transmises à un bureau ici. Il revient à { $me } d’établir, à son rythme, si elles ont un lien avec le service { $service }.
bot-hawk-soil-later-say-3 = Ce qui se passe sur le territoire de { $me } relève du droit de { $me }. Nous pourrons examiner les hôtes en cause après le tour { $turn }, et { $other } apprendra ce qui le concerne.
bot-hawk-soil-later-say-4 = Nous pouvons seulement dire à { $other } qu’un examen des hôtes a été ordonné. { $me } a ses propres incidents à traiter au tour { $turn } et ne reçoit pas d’instructions sur l’incident { $incident }.

bot-hawk-soil-later-why-1 = { $me } donne à { $other } une demi-réponse sur son territoire ; ses propres affaires passent d’abord (A/70/174 28(a)).
bot-hawk-soil-later-why-2 = Agir vite pour { $other } semblerait un aveu de { $me } (A/70/174 13(c) demande davantage).
bot-hawk-soil-later-why-3 = { $me } ne s’engage à rien qui puisse lui être reproché ensuite par { $other } (A/70/174 28(a)).
bot-hawk-soil-later-why-4 = La demande concerne un dommage subi par { $target }, et { $me } n’y voit guère d’intérêt (A/70/174 13(h) demande davantage).

bot-hawk-help-part-say-1 = { $me } est disposé à aider { $other } dans une certaine mesure pour le service { $service }. La nature et le moment de cette aide à { $other } dépendront des besoins de { $me } après le tour { $turn }.
bot-hawk-help-part-say-2 = { $other } peut attendre un certain appui de { $me }. Nous ne pouvons encore indiquer ni personnes ni dates pour l’incident { $incident }.
bot-hawk-help-part-say-3 = Notre gouvernement examine avec bienveillance la demande de { $other }. Pour l’instant, { $me } peut offrir des conseils sur le service { $service }, mais pas d’équipe.
bot-hawk-help-part-say-4 = { $me } verra ce qui peut être dégagé une fois ses réseaux protégés. Ce pourrait être après le tour { $due }, et { $other } ne devrait pas compter là-dessus seul pour l’incident { $incident }.

bot-hawk-help-part-why-1 = { $me } promet quelque chose à { $other }, sans guère s’engager (A/70/174 13(h)).
bot-hawk-help-part-why-2 = Les relations avec { $other } permettent à { $me } un mot aimable, sans plus (A/70/174 13(h)).
bot-hawk-help-part-why-3 = { $me } garde ses spécialistes et ménage ses relations avec { $other } (A/70/174 13(h)).
bot-hawk-help-part-why-4 = Une réponse partielle retient { $other } de s’adresser trop tôt à d’autres, et ne coûte rien à { $me } (A/70/174 13(h)).

bot-hawk-help-no-say-1 = { $me } n’aidera pas { $other } tant que les relations seront ce qu’elles sont. Cela vaut pour l’incident { $incident } comme pour tout autre.
bot-hawk-help-no-say-2 = La demande de { $other } est refusée. Réglez d’abord ce qui nous oppose ; { $me } pourra ensuite parler du service { $service }.
bot-hawk-help-no-say-3 = Nous voyons ce que la panne du service { $service } signifie pour { $other }. { $me } n’a pourtant pas d’équipe pour un État qui le traite en adversaire.
bot-hawk-help-no-say-4 = Notre parlement ne comprendrait pas l’envoi, par { $me }, de spécialistes chez { $other } au tour { $turn }. D’autres seront peut-être plus libres d’aider pour l’incident { $incident }.

bot-hawk-help-no-why-1 = { $me } ne voit aucune raison d’aider { $other } tant que dure leur différend (A/70/174 13(h) demande davantage).
bot-hawk-help-no-why-2 = La tension avec { $other } est à { $tension } sur 100, et { $me } le fait sentir (A/70/174 13(h) demande davantage).
bot-hawk-help-no-why-3 = L’aide est pour { $me } un levier, et { $other } n’a rien offert en échange (A/70/174 13(h) demande davantage).
bot-hawk-help-no-why-4 = { $me } craint plus les réactions internes que les reproches de { $other } (A/70/174 13(h) demande davantage).

bot-hawk-no-account-say-1 = { $me } ne divulgue pas ce que ses services savent de l’incident { $incident }. Nous prenons note de la question de { $other }.
bot-hawk-no-account-say-2 = Ce que nous savons du service { $service } est classifié. { $me } n’a rien à ajouter pour { $other } au tour { $turn }, et contrôle ses réseaux sans qu’on le lui demande.
bot-hawk-no-account-say-3 = On ne peut répondre à la question de { $other } sans dévoiler des sources. { $me } les protège, y compris pour l’incident { $incident }.
bot-hawk-no-account-say-4 = { $me } ne doit à personne de compte rendu de ses constatations. Si { $other } a des faits sur le service { $service }, qu’ils nous soient adressés ; nous en tirerons nos propres conclusions.

bot-hawk-no-account-why-1 = { $me } estime ne devoir à { $other } aucun compte de ses connaissances (A/70/174 28(a)).
bot-hawk-no-account-why-2 = Une réponse montrerait à { $other } jusqu’où porte le regard de { $me } (A/70/174 28(a) ; 13(b) demande davantage).
bot-hawk-no-account-why-3 = { $me } prend la question de { $other } pour un sondage (A/70/174 28(a) ; 13(b) demande davantage).
bot-hawk-no-account-why-4 = Le secret est plus sûr pour { $me } qu’une réponse que { $other } pourrait citer (A/70/174 28(a) ; 13(b) demande davantage).

bot-hawk-no-talks-say-1 = { $me } ne voit pas matière à discuter avec { $other } de l’incident { $incident }. Les faits sont assez clairs pour { $me }.
bot-hawk-no-talks-say-2 = Une enquête conjointe sur le service { $service } ne ferait que donner du temps à { $other }. { $me } décline la proposition.
bot-hawk-no-talks-say-3 = { $me } ne négocie pas avec { $other } sur les faits. Quand { $other } aura tiré les conséquences de l’incident { $incident }, { $me } écoutera.
bot-hawk-no-talks-say-4 = La proposition de { $other } arrive trop tard pour { $me }. Nos experts en ont fini avec le service { $service }, et n’ont pas besoin d’une seconde table.

bot-hawk-no-talks-why-1 = { $me } pense que discuter avec { $other } passerait pour de la faiblesse (contraire à A/70/174 28(b)).
bot-hawk-no-talks-why-2 = Un rapport conjoint pourrait contredire les propos de { $me } sur { $other } (contraire à A/70/174 13(a), 28(b)).
bot-hawk-no-talks-why-3 = { $me } préfère maintenir la pression sur { $other } plutôt que de partager une table (contraire à A/70/174 28(b)).
bot-hawk-no-talks-why-4 = { $me } ne voit dans la proposition de { $other } qu’une manœuvre dilatoire (contraire à A/70/174 28(b)).

bot-hawk-stop-rejected-say-1 = { $me } rejette la demande de { $other }. Rien n’a été fait au sujet de l’incident { $incident }, car rien ne nous y incombe.
bot-hawk-stop-rejected-say-2 = La mise en demeure de { $other } suppose ce qui reste à prouver. { $me } a examiné la question du service { $service } et n’y trouve aucun acte de sa part.
bot-hawk-stop-rejected-say-3 = Nous ne devons à { $other } ni cessation ni réparation pour l’incident { $incident }. Si des contre-mesures suivaient, { $me } les tiendrait pour illicites et répondrait.
bot-hawk-stop-rejected-say-4 = { $me } a reçu la demande concernant le service { $service } et la retourne. { $other } peut porter ses preuves devant un tribunal ; d’ici là, nous ne prendrons aucune mesure.

bot-hawk-stop-rejected-why-1 = { $me } rejette la demande et laisse à { $other } la charge de la preuve (A/70/174 28(f)).
bot-hawk-stop-rejected-why-2 = Obtempérer donnerait l’impression que { $me } cède à la menace de { $other } (ARSIWA art. 52(1)(a)).
bot-hawk-stop-rejected-why-3 = { $me } conteste que { $other } dispose des faits pour une telle mise en demeure (A/70/174 28(f)).
bot-hawk-stop-rejected-why-4 = Un refus en termes juridiques donne du temps à { $me }, et peu de prise à { $other } (A/70/174 28(b) demande davantage).

bot-hawk-courts-say-1 = { $me } renvoie { $other } à la voie judiciaire ordinaire. Nos tribunaux traiteront de l’incident { $incident } selon leur rôle.
bot-hawk-courts-say-2 = Une telle requête exige une demande formelle, traduite et revêtue d’un sceau. Une fois reçue, le ministère de la justice de { $me } inscrira pour { $other } l’affaire du service { $service } sur sa liste.
bot-hawk-courts-say-3 = Notre droit n’admet pas de raccourci, pas même pour { $other }. { $me } refuse d’agir sur l’incident { $incident } sans décision d’un juge.
bot-hawk-courts-say-4 = La demande de { $other } ne remplit pas les conditions fixées par la loi de { $me }. Elle peut être présentée de nouveau pour le service { $service }, avec ses motifs.

bot-hawk-courts-why-1 = { $me } renvoie { $other } aux tribunaux, ce qui prend des mois (A/70/174 13(d)).
bot-hawk-courts-why-2 = La procédure est un refus que { $other } peut difficilement reprocher à { $me } (A/70/174 13(d) demande davantage).
bot-hawk-courts-why-3 = { $me } fait pour { $other } ce que sa loi exige, et pas un jour plus tôt (A/70/174 13(d)).
bot-hawk-courts-why-4 = { $me } ne voit aucun intérêt propre dans l’affaire soumise par { $other } (A/70/174 13(d) demande davantage).

# Ferme : messages spontanés

bot-hawk-call-say-1 = { $me } tient { $other } pour responsable de l’incident { $incident }. Nous exigeons qu’il y soit mis fin et que les dommages causés au service { $service } soient réparés ; à défaut, nous prendrons les mesures permises par le droit.
bot-hawk-call-say-2 = Ce qui frappe le service { $service } vient de chez { $other }, et doit cesser au tour { $turn }. { $me } attend cessation, réparation et garantie de non-répétition.
bot-hawk-call-say-3 = Notre patience envers { $other } est à bout. { $me } vous met en demeure de faire cesser l’incident { $incident } d’ici la fin du tour { $turn }, faute de quoi des mesures licites suivront.
bot-hawk-call-say-4 = Par la présente, { $me } exige formellement cessation et réparation. L’incident { $incident } viole ce qui nous est dû par { $other }, et nous réservons tous nos droits.

bot-hawk-call-why-1 = { $me } met { $other } en demeure de cesser, et annonce ce qui suivra à défaut (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-2 = Le droit exige de { $me } une mise en demeure avant toute contre-mesure contre { $other } (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-3 = Les soupçons de { $me } envers { $other } suffisent pour exiger, non pour prouver (ARSIWA art. 52(1)(a)).
bot-hawk-call-why-4 = Une mise en demeure consignée met { $other } sous pression au tour { $turn } et laisse à { $me } les mains libres (ARSIWA art. 52(1)(a)).

bot-hawk-notice-say-1 = { $me } notifie par la présente à { $other } une contre-mesure en raison de l’incident { $incident }. Elle prendra effet au tour { $turn } ; d’ici là, { $me } reste disponible pour des pourparlers avec { $other }.
bot-hawk-notice-say-2 = Une décision a été prise sur le dommage causé au service { $service }. { $other } a jusqu’à son exécution pour s’exécuter, et { $me } mettra alors fin à la mesure.
bot-hawk-notice-say-3 = Notre demande étant restée sans effet, { $me } suspendra l’exécution de ses obligations envers { $other }. La mesure vise uniquement à vous amener à mettre fin à l’incident { $incident }.
bot-hawk-notice-say-4 = { $other } constatera que sa conduite à l’égard du service { $service } a un prix. La présente note constitue le préavis que le droit exige de { $me } et une offre de négocier.

bot-hawk-notice-why-1 = { $me } notifie à { $other } une mesure décidée depuis longtemps (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-2 = Le préavis et l’offre de négocier conditionnent la mesure que { $me } prévoit contre { $other } (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-3 = { $me } espère que l’annonce suffira à faire bouger { $other } au tour { $turn } (ARSIWA art. 52(1)(b)).
bot-hawk-notice-why-4 = Aux yeux de { $me }, la demande adressée à { $other } est restée vaine : l’étape suivante est annoncée (ARSIWA art. 52(1)(b)).

bot-hawk-protest-say-1 = { $me } proteste contre le comportement de { $other } dans l’incident { $incident }. Cette protestation contre { $other } est consignée chez { $me } et sera rappelée.
bot-hawk-protest-say-2 = Le gouvernement de { $me } exprime à { $other } sa vive protestation face à ce qui est arrivé au service { $service }. { $me } ne tiendra pas le silence de { $other } pour une réponse.
bot-hawk-protest-say-3 = Un État ami n’aurait pas laissé se produire l’incident { $incident }. { $me } élève une protestation, et prie { $other } de mesurer ce qu’il en coûte à nos relations.
bot-hawk-protest-say-4 = Par la présente note verbale, { $me } consigne que { $other } devra répondre du service { $service }. Toute autre mesure de { $me } envers { $other } demeure réservée.

bot-hawk-protest-why-1 = { $me } fait consigner sa protestation contre { $other } (A/70/174 28(b)).
bot-hawk-protest-why-2 = Une protestation coûte peu à { $me }, et { $other } doit en prendre acte (A/70/174 28(b)).
bot-hawk-protest-why-3 = { $me } veut montrer à son opinion que { $other } a été averti au tour { $turn } (A/70/174 28(b)).
bot-hawk-protest-why-4 = Ce qui n’est pas contesté passe vite pour admis, et { $me } ne l’admet pas de { $other } (A/70/174 28(b)).

# Ferme : motifs des ordres

bot-hawk-claim-why-1 = L’opinion veut un nom, et au tour { $turn } { $me } désigne { $other } (contraire à A/70/174 13(b)).
bot-hawk-claim-why-2 = Au tour { $turn }, { $me } accuse { $other } sans attendre les preuves, car un nom met fin aux questions internes (contraire à A/70/174 13(b)).
bot-hawk-claim-why-3 = Les traces mènent à { $other }, et au tour { $turn } cela suffit à { $me } pour le dire tout haut (contraire à A/70/174 13(b), 28(f)).
bot-hawk-claim-why-4 = Au tour { $turn }, { $me } fait monter le prix pour { $other } par une mise en cause publique (A/70/174 28(f) demande davantage).

bot-hawk-fallback-why-1 = { $me } assure l’approvisionnement de sa population au tour { $turn } (A/70/174 13(g)).
bot-hawk-fallback-why-2 = Un gouvernement qui laisse longtemps tomber le service { $service } perd sa place chez { $me }, et le tour { $turn } compte (A/70/174 13(g)).
bot-hawk-fallback-why-3 = Avec des services à { $level } % au tour { $turn }, { $me } recourt à ce qui fonctionne sans réseau (A/70/174 13(g)).
bot-hawk-fallback-why-4 = Quoi qu’on dise à l’étranger, { $me } s’occupe d’abord du service { $service } au tour { $turn } (A/70/174 13(g)).

bot-hawk-patch-why-1 = { $me } ferme la voie d’accès sur son territoire au tour { $turn } (A/70/174 13(g)).
bot-hawk-patch-why-2 = Quiconque s’est introduit pour l’incident { $incident } ne doit plus pouvoir entrer après le tour { $turn }, et { $me } y veille (A/70/174 13(g)).
bot-hawk-patch-why-3 = Au tour { $turn }, les opérateurs du service { $service } reçoivent de { $me } des ordres et non des conseils (A/70/174 13(g)).
bot-hawk-patch-why-4 = Au tour { $turn }, { $me } renforce le service { $service } ; nul à l’étranger ne peut y objecter (A/70/174 13(g)).

bot-hawk-powers-why-1 = Au tour { $turn }, { $me } s’arroge des pouvoirs inaccessibles en temps calme (contraire à A/70/174 13(e)).
bot-hawk-powers-why-2 = L’émotion suscitée par le service { $service } permet à { $me } de faire passer au tour { $turn } ce que le parlement refusait (contraire à A/70/174 13(e)).
bot-hawk-powers-why-3 = Au tour { $turn }, { $me } préfère des pouvoirs étendus à une décision de justice ciblée (contraire à A/70/174 13(e)).
bot-hawk-powers-why-4 = Au tour { $turn }, { $me } veut paraître fort devant sa population, aux dépens des droits (contraire à A/70/174 13(e)).

bot-hawk-countermeasure-why-1 = Au tour { $turn }, { $me } refuse à { $other } ce qui lui est dû, jusqu’à ce que { $other } cède (ARSIWA art. 49 exige davantage).
bot-hawk-countermeasure-why-2 = Une contre-mesure est, au tour { $turn }, le moyen licite le plus fort dont { $me } dispose contre { $other } ; sa licéité dépend de la preuve (ARSIWA art. 49).
bot-hawk-countermeasure-why-3 = Au tour { $turn }, { $me } agit contre { $other } sur de simples soupçons pour l’incident { $incident } (ARSIWA art. 49 exige un fait illicite).
bot-hawk-countermeasure-why-4 = Les demandes n’ont pas fait bouger { $other } : au tour { $turn }, { $me } lui en fait payer le prix (ARSIWA art. 49 et 51).

bot-hawk-disrupt-why-1 = Au tour { $turn }, { $me } riposte contre { $other } par les mêmes moyens (ARSIWA art. 49 exige davantage).
bot-hawk-disrupt-why-2 = Au tour { $turn }, { $other } doit ressentir ce que l’incident { $incident } a fait à { $me } (ARSIWA art. 51 exige la proportionnalité).
bot-hawk-disrupt-why-3 = { $me } pense que seule une perturbation peut, au tour { $turn }, impressionner { $other } (contraire à A/70/174 13(f)).
bot-hawk-disrupt-why-4 = Une frappe contre les systèmes de { $other } : { $me } l’avait préparée pour le tour { $turn } (contraire à A/70/174 13(f)).

bot-hawk-expel-why-1 = { $me } déclare persona non grata des diplomates de { $other }, ce qui n’exige aucun motif (Convention de Vienne sur les relations diplomatiques, art. 9).
bot-hawk-expel-why-2 = Une expulsion est licite et visible, et { $me } veut la montrer à { $other } au tour { $turn } (Convention de Vienne sur les relations diplomatiques, art. 9).
bot-hawk-expel-why-3 = La tension avec { $other } est à { $tension } sur 100, et { $me } renvoie une partie de son ambassade (Convention de Vienne sur les relations diplomatiques, art. 9).
bot-hawk-expel-why-4 = Au tour { $turn }, { $me } répond à { $other } par le signe classique du mécontentement (Convention de Vienne sur les relations diplomatiques, art. 9).

bot-hawk-sanction-why-1 = Au tour { $turn }, { $me } inscrit sur une liste des personnes et des sociétés de { $other } ; inamical, mais licite à titre de rétorsion.
bot-hawk-sanction-why-2 = Au tour { $turn }, des sanctions visent les proches du pouvoir chez { $other } et épargnent à { $me } une mesure plus dure.
bot-hawk-sanction-why-3 = Au tour { $turn }, { $me } montre à { $other } que l’incident { $incident } a un prix.
bot-hawk-sanction-why-4 = Une inscription sur liste est rapide, réversible et populaire : { $me } y recourt contre { $other } au tour { $turn }.

bot-hawk-aid-why-1 = Au tour { $turn }, { $me } suspend l’aide dont bénéficie { $other } ; inamical, mais licite à titre de rétorsion.
bot-hawk-aid-why-2 = L’aide est volontaire, et au tour { $turn } { $me } ne l’accorde plus à { $other }.
bot-hawk-aid-why-3 = Au tour { $turn }, { $me } ne voit pas pourquoi payer un État soupçonné, en l’espèce { $other }.
bot-hawk-aid-why-4 = La suspension rappelle à { $other }, au tour { $turn }, ce que valait la coopération avec { $me }.

bot-hawk-trade-why-1 = Au tour { $turn }, { $me } fait payer { $other } à la frontière ; inamical, mais licite si aucun traité ne l’interdit.
bot-hawk-trade-why-2 = Le commerce est le point sensible pour { $other }, et { $me } en use au tour { $turn }.
bot-hawk-trade-why-3 = La tension étant à { $tension } sur 100, { $me } restreint le commerce avec { $other }.
bot-hawk-trade-why-4 = Au tour { $turn }, { $me } porte le différend avec { $other } sur un terrain plus favorable.

bot-hawk-cut-why-1 = { $me } n’a plus rien à dire à { $other } par ce canal au tour { $turn } (contraire à A/70/174 13(a)).
bot-hawk-cut-why-2 = Au tour { $turn }, { $me } suspend un canal avec { $other } pour marquer sa fermeté (contraire à A/70/174 13(a)).
bot-hawk-cut-why-3 = À { $tension } sur 100, { $me } ne croit plus ce que dit { $other } par ce canal (contraire à A/70/174 13(a)).
bot-hawk-cut-why-4 = Le silence est le seul message adressé par { $me } à { $other } au tour { $turn } (contraire à A/70/174 13(a)).

bot-hawk-erase-why-1 = Au tour { $turn }, { $me } efface les traces qui mèneraient à ses services (contraire à A/70/174 13(f)).
bot-hawk-erase-why-2 = Le rôle de { $me } dans l’incident { $incident } doit rester caché : les journaux doivent disparaître au tour { $turn } (contraire à A/70/174 13(f)).
bot-hawk-erase-why-3 = Au tour { $turn }, { $me } craint plus une enquête de { $target } qu’une intrusion de plus (contraire à A/70/174 13(d), 13(f)).
bot-hawk-erase-why-4 = Ce qui ne se trouve pas chez { $target } ne peut être montré : tel est, au tour { $turn }, le calcul de { $me } (contraire à A/70/174 13(f)).

bot-hawk-feed-why-1 = Au tour { $turn }, { $me } trace une fausse piste pour détourner les soupçons (contraire à A/70/174 13(b)).
bot-hawk-feed-why-2 = Tant que { $target } suit au tour { $turn } un mauvais indice, { $me } est à l’abri (contraire à A/70/174 13(b)).
bot-hawk-feed-why-3 = Au tour { $turn }, { $me } fausse les éléments sur l’incident { $incident } pour quiconque les lit (contraire à A/70/174 13(b)).
bot-hawk-feed-why-4 = Le doute sert { $me } au tour { $turn } aussi bien que le ferait l’innocence (contraire à A/70/174 13(b)).

bot-hawk-intrude-why-1 = Au tour { $turn }, { $me } préfère regarder dans les systèmes de { $other } plutôt que demander (contraire à A/70/174 13(c), 13(f)).
bot-hawk-intrude-why-2 = { $me } se méfie de ce que dirait { $other } sur l’incident { $incident }, et se sert sans permission au tour { $turn } (contraire à A/70/174 13(f)).
bot-hawk-intrude-why-3 = Une recherche clandestine au tour { $turn } donne à { $me } des preuves inutilisables ouvertement contre { $other } (contraire à A/70/174 13(c)).
bot-hawk-intrude-why-4 = { $me } veut savoir au tour { $turn } ce que détient { $other }, et compte passer inaperçu (contraire à A/70/174 13(f)).

bot-hawk-isolate-why-1 = Au tour { $turn }, { $me } assainit son propre territoire, tardivement et parce qu’il le faut (A/70/174 13(c)).
bot-hawk-isolate-why-2 = Ces hôtes sont devenus encombrants pour { $me }, qui les déconnecte au tour { $turn } (A/70/174 13(c)).
bot-hawk-isolate-why-3 = Au tour { $turn }, { $me } donne suite au signalement, pour ôter à { $target } tout motif de mesures (A/70/174 13(c)).
bot-hawk-isolate-why-4 = Avec retard, { $me } fait au tour { $turn } ce que la diligence raisonnable commandait aussitôt (A/70/174 13(c)).

bot-hawk-summon-why-1 = Au tour { $turn }, { $me } convoque devant les caméras l’ambassadeur de { $other } (A/70/174 28(b)).
bot-hawk-summon-why-2 = Une protestation publique montre au tour { $turn } aux électeurs, chez { $me }, que { $other } a été rappelé à l’ordre (A/70/174 28(b)).
bot-hawk-summon-why-3 = Au tour { $turn }, { $me } se plaint publiquement de { $other } (A/70/174 28(b)).
bot-hawk-summon-why-4 = Pour { $me }, l’incident { $incident } appelle au tour { $turn } une note verbale à { $other }, remise devant la presse (A/70/174 28(b)).

bot-hawk-condemn-why-1 = Au tour { $turn }, { $me } condamne l’incident { $incident }, ce qui ne coûte rien et n’apaise personne.
bot-hawk-condemn-why-2 = Au tour { $turn }, { $me } use de mots forts en attendant des moyens plus forts.
bot-hawk-condemn-why-3 = { $me } veut voir sa position sur le service { $service } à la une au tour { $turn }.
bot-hawk-condemn-why-4 = Une condamnation au tour { $turn } prépare les alliés de { $me } à ce qui peut suivre.

bot-hawk-bulletin-why-1 = Au tour { $turn }, { $me } s’adresse d’abord à sa population (A/70/174 13(g)).
bot-hawk-bulletin-why-2 = La pression interne est forte : { $me } explique au tour { $turn } son action pour le service { $service } (A/70/174 13(g)).
bot-hawk-bulletin-why-3 = { $me } veut que son opinion apprenne au tour { $turn } l’incident { $incident } par son gouvernement, et non par l’étranger (A/70/174 13(g)).
bot-hawk-bulletin-why-4 = Un bulletin au tour { $turn } fait gagner du temps à { $me } jusqu’au retour du service { $service } (A/70/174 13(g)).

bot-hawk-humanitarian-why-1 = Au tour { $turn }, { $me } dessert hôpitaux et secours avant tout autre (A/70/174 13(e), 13(g)).
bot-hawk-humanitarian-why-2 = Aucun différend ne compte autant pour { $me }, au tour { $turn }, que des patients privés du service { $service } (A/70/174 13(e), 13(g)).
bot-hawk-humanitarian-why-3 = À { $level } % au tour { $turn }, { $me } place les services d’urgence en tête de liste (A/70/174 13(g)).
bot-hawk-humanitarian-why-4 = Des décès dus à la panne du service { $service } seraient irréparables : { $me } les prévient d’abord au tour { $turn } (A/70/174 13(e), 13(g)).

bot-hawk-forensics-why-1 = Au tour { $turn }, { $me } cherche la preuve de ses affirmations (A/70/174 13(b) demande l’inverse).
bot-hawk-forensics-why-2 = Le dossier de l’incident { $incident } est mince, et { $me } le sait au tour { $turn } (A/70/174 13(b), 28(f)).
bot-hawk-forensics-why-3 = Au tour { $turn }, { $me } recueille ce qui pourra servir contre l’auteur de l’atteinte au service { $service } (A/70/174 13(b)).
bot-hawk-forensics-why-4 = Des preuves issues du service { $service } permettraient à { $me }, au tour { $turn }, d’aller au-delà des mots (A/70/174 28(f)).

bot-hawk-threat-why-1 = Au tour { $turn }, { $me } laisse entendre à { $other } ce qui pourrait suivre (contraire à la Charte des Nations Unies, art. 2(4)).
bot-hawk-threat-why-2 = La tension avec { $other } atteint { $tension } sur 100 au tour { $turn }, et { $me } recourt au dernier moyen avant la force (contraire à la Charte des Nations Unies, art. 2(4)).
bot-hawk-threat-why-3 = Au tour { $turn }, { $me } espère voir la crainte arrêter { $other } là où les demandes ont échoué (contraire à la Charte des Nations Unies, art. 2(4)).
bot-hawk-threat-why-4 = Une menace au tour { $turn } doit montrer à { $other } que { $me } n’exclut rien (contraire à la Charte des Nations Unies, art. 2(4)).
