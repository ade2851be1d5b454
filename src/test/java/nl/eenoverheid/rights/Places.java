package nl.eenoverheid.rights;

import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.World;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.AfwegingService;
import nl.eenoverheid.afweging.AfwegingWorkService;
import nl.eenoverheid.afweging.Afwegingen;
import nl.eenoverheid.beginspraak.BeginspraakService;
import nl.eenoverheid.beginspraak.RondeData;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.bestuursafspraak.AfspraakKeepService;
import nl.eenoverheid.bestuursafspraak.Afspraken;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.bijlage.BijlageOntvangstService;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.cijfer.Cijferbestanden;
import nl.eenoverheid.dekking.DekkingService;
import nl.eenoverheid.dekking.DekkingsregelData;
import nl.eenoverheid.dilemma.DilemmaData;
import nl.eenoverheid.dilemma.DilemmaService;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.dossier.DossierRolService;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.escalatie.EscalatieData;
import nl.eenoverheid.escalatie.EscalatieService;
import nl.eenoverheid.inbreng.InbrengVraag;
import nl.eenoverheid.inbreng.InbrengVraagService;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.Photo;
import nl.eenoverheid.journaal.JournaalService;
import nl.eenoverheid.journaal.JournaalregelData;
import nl.eenoverheid.journaal.Middel;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimData;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.notitie.NotitieData;
import nl.eenoverheid.notitie.NotitieService;
import nl.eenoverheid.notitie.NotitieZicht;
import nl.eenoverheid.opgave.BijdrageService;
import nl.eenoverheid.opgave.OpgaveId;
import nl.eenoverheid.opgave.OpgaveService;
import nl.eenoverheid.opgave.Opgaven;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.RsinData;
import nl.eenoverheid.overheid.RsinService;
import nl.eenoverheid.peiling.PeilingData;
import nl.eenoverheid.peiling.PeilingService;
import nl.eenoverheid.reactie.LezingReactieService;
import nl.eenoverheid.reactie.LezingVraagData;
import nl.eenoverheid.reactie.ReactieData;
import nl.eenoverheid.reactie.ReactieService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.stuk.StukData;
import nl.eenoverheid.stuk.StukOntvangstService;
import nl.eenoverheid.stuk.StukSoort;
import nl.eenoverheid.taak.TaakService;
import nl.eenoverheid.taak.Taken;
import nl.eenoverheid.terugkoppeling.TerugkoppelingListItem;
import nl.eenoverheid.terugkoppeling.TerugkoppelingService;
import nl.eenoverheid.toewijzing.Voorwaarden;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelData;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelService;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingSoort;
import nl.eenoverheid.toezegging.ToezeggingWorkService;
import nl.eenoverheid.toezegging.Toezeggingen;
import nl.eenoverheid.uitnodiging.UitnodigingData;
import nl.eenoverheid.uitnodiging.UitnodigingService;
import nl.eenoverheid.vergadering.AgendaService;
import nl.eenoverheid.vergadering.AgendapuntData;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.vergadering.VergaderingService;
import nl.eenoverheid.vergadering.Vergaderingen;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.voortgang.UitvoeringService;
import nl.eenoverheid.voortgang.UitvoeringsstapData;
import nl.eenoverheid.weergave.WeergaveData;
import nl.eenoverheid.weergave.WeergaveService;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The four places in which the same things stand, made by a host who is in all of them. */
final class Places {
    private static final int LATEST_LIST = 2025;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Nobody is invited into a closed part. */
    private static final long NO_INVITATIONS = Place.NOTHING;

    /** It passes the eleven test and is not that of Ommen. */
    private static final String EXAMPLE_RSIN = "999990056";

    private static final String NEW_ADDRESS = "iemand.anders@gemeente.example";

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final World world;
    private final SignedIn caller;
    private final SignedIn host;
    /** What earlier tests left. */
    private int unheard;

    Places(ApplicationContext context, JdbcClient jdbc, World world) {
        this.context = context;
        this.jdbc = jdbc;
        this.world = world;
        this.caller = world.official(World.OMMEN);
        this.host = world.official(World.OMMEN);
    }

    /** Who asks: an owner of the first place, in no other. */
    SignedIn caller() {
        return caller;
    }

    SignedIn host() {
        return host;
    }

    /** Own, of others, a closed part of the own one for others, and one that the caller was removed from. */
    List<Place> make() {
        unheard = unheard();
        People.as(world.person(World.OMMEN, Rol.HOOFDBEHEERDER), () -> context.getBean(RsinService.class)
                .keep(host.organisatie(), new RsinData(EXAMPLE_RSIN, "voorbeeld")));
        WerkruimteId own = world.werkruimte(Map.of(caller, WerkruimteRol.EIGENAAR, host, WerkruimteRol.EIGENAAR));
        WerkruimteId other = world.werkruimte(Map.of(host, WerkruimteRol.EIGENAAR));
        WerkruimteId left = world.werkruimte(Map.of(caller, WerkruimteRol.EIGENAAR, host, WerkruimteRol.EIGENAAR));
        WerkruimteService werkruimten = context.getBean(WerkruimteService.class);
        return People.as(host, () -> {
            WerkruimteId closed = werkruimten.openBesloten(own, new WerkruimteData("Grondprijzen", ""));
            List<Place> places = List.of(
                    furnish(own, uitnodiging(own)),
                    furnish(other, uitnodiging(other)),
                    furnish(closed, NO_INVITATIONS),
                    furnish(left, uitnodiging(left)));
            People.as(caller, () -> werkruimten.detail(left));
            werkruimten.remove(left, caller.id());
            return places;
        });
    }

    private Place furnish(WerkruimteId werkruimte, long uitnodiging) {
        BezoekId bezoek = bezoek(werkruimte);
        SignaalId signaal = context.getBean(SignaalService.class)
                .note(Signalen.during(Signalen.promised(werkruimte, "Wanneer rijdt de bus weer?", DAY), bezoek));
        DuidingService duidingen = context.getBean(DuidingService.class);
        DuidingId duiding = duidingen.start(new DuidingData(werkruimte, "Wachten", Set.of(signaal.value()), Set.of()));
        context.getBean(DuidingWorkService.class).mark(duiding, signaal.value(), Merk.ZELFDE_HIER, "");
        long alinea = context.getBean(LezingService.class).add(duiding, null, "Wachten maakt boos.");
        context.getBean(LezingReactieService.class)
                .ask(
                        duiding,
                        new LezingVraagData(
                                "dorpsbelang",
                                "dorp@voorbeeld.example",
                                "Klopt dat?",
                                1,
                                Set.of(alinea),
                                DAY.plusDays(10)));
        DossierId dossier = dossier(werkruimte);
        context.getBean(KoppelingService.class).link(signaal, dossier);
        long vergadering = vergadering(dossier, signaal);
        BesluitId vastgesteld = finish(werkruimte, dossier);
        settle();
        OpgaveId opgave = context.getBean(OpgaveService.class).open(dossier, Opgaven.data("Halte bij het station"));
        KnoopId knoop = knoop(werkruimte, dossier, signaal, duiding);
        long besluit = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.data(
                        werkruimte,
                        host.organisatie(),
                        "De bus rijdt weer",
                        knoop,
                        Set.of(signaal.value()),
                        Set.of(duiding.value())))
                .value();
        settle();
        return new Place(Map.ofEntries(
                Map.entry("werkruimte", werkruimte.value()),
                Map.entry("bezoek", bezoek.value()),
                Map.entry("signaal", signaal.value()),
                Map.entry("duiding", duiding.value()),
                Map.entry("dossier", dossier.value()),
                Map.entry("stuk", stuk(dossier)),
                Map.entry("journaalregel", gesprek(dossier)),
                Map.entry("rol", rol(dossier)),
                Map.entry("taak", taak(werkruimte, dossier)),
                Map.entry("toezegging", toezegging(dossier, knoop, besluit)),
                Map.entry("cijfer", cijfer(dossier)),
                Map.entry("beginspraakronde", ronde(dossier)),
                Map.entry("vergadering", vergadering),
                Map.entry("punt", punt(vergadering)),
                Map.entry("genodigde", genodigde(vergadering)),
                Map.entry("brenger", genodigde(vergadering)),
                Map.entry("dilemma", dilemma(dossier)),
                Map.entry("opgave", opgave.value()),
                Map.entry("bijdrage", bijdrage(opgave)),
                Map.entry("bestuursafspraak", bestuursafspraak(werkruimte, dossier)),
                Map.entry("eigendeel", eigendeel(werkruimte, dossier)),
                Map.entry("eigennotitie", dossier.value()),
                Map.entry("knoop", knoop.value()),
                Map.entry("claim", claim(knoop)),
                Map.entry("optie", optie(knoop)),
                Map.entry("belang", belang(knoop)),
                Map.entry("escalatie", escalatie(knoop)),
                Map.entry("inbreng", inbreng(knoop)),
                Map.entry("besluit", besluit),
                Map.entry("dekkingsregel", dekkingsregel(new BesluitId(besluit))),
                Map.entry("vastgesteld", vastgesteld.value()),
                Map.entry("uitvoeringsstap", uitvoeringsstap(vastgesteld)),
                Map.entry("alinea", alinea),
                Map.entry("peiling", peiling(duiding)),
                Map.entry("terugkoppeling", terugkoppeling(signaal)),
                Map.entry("reactie", reactie(signaal)),
                Map.entry("notitie", notitie(signaal)),
                Map.entry("toewijzingsregel", toewijzingsregel(werkruimte)),
                Map.entry("uitnodiging", uitnodiging),
                Map.entry("bijlage", bijlage(signaal)),
                Map.entry("weergave", weergave(werkruimte))));
    }

    /** A draft: what was agreed everybody may read. */
    private long bestuursafspraak(WerkruimteId werkruimte, DossierId dossier) {
        agreedElsewhere(werkruimte);
        return context.getBean(AfspraakKeepService.class)
                .draft(dossier, Afspraken.data("Vervoersconvenant", DAY))
                .value();
    }

    /** What everybody may read, kept in another dossier, so that there is something to choose. */
    private void agreedElsewhere(WerkruimteId werkruimte) {
        DossierId other = context.getBean(DossierService.class).open(Dossiers.data(werkruimte, "Streek"));
        OrganisatieId own = context.getBean(CurrentAccount.class).get().organisatie();
        AfspraakKeepService afspraken = context.getBean(AfspraakKeepService.class);
        afspraken.enter(afspraken.draft(other, Afspraken.data("Streekconvenant", DAY, null, List.of(own))), 0);
    }

    /** Of what the caller’s own organisation leads, and nobody covers. */
    private long bijdrage(OpgaveId opgave) {
        OverheidId overheid = context.getBean(OverheidLookup.class)
                .of(caller.organisatie())
                .orElseThrow()
                .id();
        return context.getBean(BijdrageService.class)
                .link(opgave, List.of(Opgaven.trekker(overheid, 2027, 10)))
                .getFirst()
                .value();
    }

    private long dilemma(DossierId dossier) {
        return context.getBean(DilemmaService.class)
                .lay(
                        dossier,
                        new DilemmaData(
                                "Bus of trein?",
                                List.of(
                                        new DilemmaData.Kant("Bus", "Snel", "Geld", "Dorpen", Set.of()),
                                        new DilemmaData.Kant("Trein", "Ver", "Tijd", "Steden", Set.of()))))
                .value();
    }

    private long ronde(DossierId dossier) {
        return context.getBean(BeginspraakService.class)
                .log(dossier, new RondeData(DAY, "De buren", 12, "Aan tafel", "De bus komt.", Set.of(), Set.of()))
                .value();
    }

    private long reactie(SignaalId signaal) {
        ReactieService reacties = context.getBean(ReactieService.class);
        reacties.ask(
                signaal,
                new ReactieData("dorpsbelang", "dorp@voorbeeld.example", "Klopt dat?", "De bus", DAY.plusDays(10)));
        return reacties.ofSignaal(signaal).getFirst().id();
    }

    private long vergadering(DossierId dossier, SignaalId signaal) {
        VergaderingId id =
                context.getBean(VergaderingService.class).plan(dossier, Vergaderingen.data("Over de bus", host), null);
        context.getBean(AgendaService.class)
                .add(id, new AgendapuntData("Scholieren", "Rijdt de bus weer?", null, Set.of(signaal.value())));
        context.getBean(VergaderingService.class).step(id, 0, VergaderingAct.START, "");
        return id.value();
    }

    private long punt(long vergadering) {
        return context.getBean(VergaderingService.class)
                .detail(new VergaderingId(vergadering))
                .agenda()
                .getFirst()
                .id();
    }

    private long genodigde(long vergadering) {
        return context.getBean(VergaderingService.class)
                .detail(new VergaderingId(vergadering))
                .genodigden()
                .getFirst()
                .id();
    }

    private long taak(WerkruimteId werkruimte, DossierId dossier) {
        return context.getBean(TaakService.class)
                .ask(Taken.data(werkruimte, dossier, host, "Wie meet de bus?"))
                .value();
    }

    /** Which is late, and handled by nobody in particular. */
    private long toezegging(DossierId dossier, KnoopId knoop, long besluit) {
        ToezeggingData late =
                Toezeggingen.data(dossier, ToezeggingSoort.TOEZEGGING, "Meer bussen", LocalDate.of(2026, 2, 26), null);
        return context.getBean(ToezeggingWorkService.class)
                .record(Toezeggingen.in(late, knoop, new BesluitId(besluit)))
                .value();
    }

    private long dekkingsregel(BesluitId besluit) {
        DekkingService dekking = context.getBean(DekkingService.class);
        var line = new DekkingsregelData(
                dekking.overheden().getFirst().id(), LATEST_LIST, "8.3", BigDecimal.ONE, false, "Uit de reserve");
        dekking.add(besluit, line);
        return dekking.ofBesluit(besluit).orElseThrow().regels().getFirst().id().value();
    }

    /** With the place itself as the closed part, and a note with the id of the dossier: a closed part has none inside it. */
    private long eigendeel(WerkruimteId werkruimte, DossierId dossier) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into eigendeel (id, dossier_id, organisatie_id, werkruimte_id, account_id, op, version)
                            values (?, ?, ?, ?, ?, now(6), 0)""")
                    .params(
                            dossier.value(),
                            dossier.value(),
                            host.organisatie().value(),
                            werkruimte.value(),
                            host.id().value())
                    .update();
            jdbc.sql("""
                            insert into eigennotitie (id, eigen_deel_id, tekst, organisatie_id, account_id, op, version)
                            values (?, ?, 'Eerst bellen.', ?, ?, now(6), 0)""")
                    .params(
                            dossier.value(),
                            dossier.value(),
                            host.organisatie().value(),
                            host.id().value())
                    .update();
        });
        return dossier.value();
    }

    private long cijfer(DossierId dossier) {
        return context.getBean(CijferService.class)
                .record(dossier, Cijferbestanden.woningen("13864", "2022", "rijksoverheid.nl"))
                .value();
    }

    private long notitie(SignaalId signaal) {
        NotitieService notities = context.getBean(NotitieService.class);
        notities.write(signaal, new NotitieData(NotitieZicht.WERKRUIMTE, "Eerst bellen."));
        return notities.ofSignaal(signaal).getFirst().id();
    }

    private long toewijzingsregel(WerkruimteId werkruimte) {
        return context.getBean(ToewijzingsregelService.class)
                .add(werkruimte, new ToewijzingsregelData(Voorwaarden.ALLES, host.organisatie(), null))
                .value();
    }

    private long peiling(DuidingId duiding) {
        return context.getBean(PeilingService.class)
                .open(duiding, new PeilingData(DAY.plusDays(9), ""))
                .value();
    }

    private long stuk(DossierId dossier) {
        return context.getBean(StukOntvangstService.class)
                .add(
                        dossier,
                        new StukData("Nota bus", StukSoort.NOTA, DAY, null),
                        VertrouwelijkheidData.INTERN,
                        Contents.text("nota.txt", "De bus rijdt weer."))
                .value();
    }

    private long gesprek(DossierId dossier) {
        return context.getBean(JournaalService.class)
                .note(
                        dossier,
                        new JournaalregelData(DAY, null, Middel.TELEFOON, "de vervoerder", "De bus komt.", ""),
                        VertrouwelijkheidData.INTERN)
                .value();
    }

    private long bijlage(SignaalId signaal) {
        return context.getBean(BijlageOntvangstService.class)
                .add(signaal, Contents.sent("brug.jpg", Photo.jpeg(1)))
                .value();
    }

    private long weergave(WerkruimteId werkruimte) {
        return context.getBean(WeergaveService.class)
                .keep(new WeergaveData("Zorgen over de bus", "gehoord", "soort=ZORG", werkruimte))
                .value();
    }

    /** In which the caller takes part, as if they were a member wherever it stands. */
    private BezoekId bezoek(WerkruimteId werkruimte) {
        BezoekId bezoek = context.getBean(BezoekService.class).plan(Bezoeken.data(werkruimte, "Langs de haltes"));
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status -> jdbc.sql("insert into bezoek_deelnemer (bezoek_id, account_id) values (?, ?)")
                                .params(bezoek.value(), caller.id().value())
                                .update());
        return bezoek;
    }

    /** What is over: a signaal that landed in a dossier, and a besluit that it is time to look at again. */
    private BesluitId finish(WerkruimteId werkruimte, DossierId dossier) {
        SignaalId signaal = context.getBean(SignaalService.class)
                .note(Signalen.data(werkruimte, "De bus reed", SignaalSoort.ZORG, host.organisatie(), DAY, null));
        DuidingId duiding = context.getBean(DuidingService.class)
                .start(new DuidingData(werkruimte, "Rijden", Set.of(signaal.value()), Set.of()));
        DuidingWorkService work = context.getBean(DuidingWorkService.class);
        work.mark(duiding, signaal.value(), Merk.ZELFDE_HIER, "");
        context.getBean(LezingService.class).add(duiding, null, "De bus reed altijd.");
        work.sign(duiding, 1, 0);
        settle();
        context.getBean(DossierService.class).land(dossier, duiding, "Laat de bus rijden.");
        settle();
        BesluitvormingService besluiten = context.getBean(BesluitvormingService.class);
        BesluitId besluit = besluiten.draft(
                Besluiten.reviewed(Besluiten.data(werkruimte, host.organisatie(), "De bus rijdt"), DAY.plusDays(1)));
        context.getBean(StandpuntService.class)
                .take(besluit, 1, Besluiten.position(host.organisatie(), Standpunt.VOOR, "Het kan."));
        besluiten.record(
                besluit,
                context.getBean(BesluitService.class).detail(besluit).version(),
                Besluiten.result(BesluitResultaat.VASTGESTELD, DAY));
        return besluit;
    }

    /** Which is late, and of the caller's own organisation. */
    private long uitvoeringsstap(BesluitId besluit) {
        return context.getBean(UitvoeringService.class)
                .plan(
                        besluit,
                        new UitvoeringsstapData(
                                "De halte verplaatsen", caller.organisatie(), DAY.minusDays(40), DAY.minusDays(20), 1))
                .value();
    }

    /** Waits until everything that was told is heard: what is done then does not meet it. */
    private void settle() {
        await().until(() -> unheard() <= unheard);
    }

    private int unheard() {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where COMPLETION_DATE is null")
                .query(Integer.class)
                .single();
    }

    /** The version that somebody would have on the screen. */
    long version(String table, long id) {
        if (table.equals("journaalregel")) {
            return 0;
        }
        return jdbc.sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private DossierId dossier(WerkruimteId werkruimte) {
        DossierId dossier = context.getBean(DossierService.class).open(Dossiers.data(werkruimte, "Vervoer"));
        context.getBean(DossierRolService.class)
                .give(dossier, new DossierRolData(host.organisatie(), DossierRol.REGISSEUR, DAY, ""));
        context.getBean(SpeelruimteService.class)
                .record(
                        dossier,
                        Gezicht.INWONERS,
                        0,
                        new SpeelruimteData(
                                Participatie.ADVISEREN,
                                DAY,
                                List.of(new SpeelruimteData.Onderwerp("Lijn 4", Ruimte.OPEN, "Dat mag."))));
        return dossier;
    }

    private KnoopId knoop(WerkruimteId werkruimte, DossierId dossier, SignaalId signaal, DuidingId duiding) {
        KnoopService knopen = context.getBean(KnoopService.class);
        knopen.raise(Knopen.data(werkruimte, "Wie beslist hierover?"));
        KnoopId knoop = knopen.raise(new KnoopData(
                werkruimte, dossier, "Wie betaalt?", "", Set.of(signaal.value()), Set.of(duiding.value())));
        context.getBean(ClaimService.class).record(knoop, Knopen.decides("college van B&W Ommen"));
        return knoop;
    }

    private long rol(DossierId dossier) {
        return context.getBean(DossierService.class)
                .detail(dossier)
                .rollen()
                .getFirst()
                .id();
    }

    private long optie(KnoopId knoop) {
        Afwegingen.table(context.getBean(AfwegingWorkService.class), knoop);
        return afweging(knoop).opties().getFirst().id();
    }

    private long belang(KnoopId knoop) {
        return afweging(knoop).belangen().getFirst().id();
    }

    private AfwegingDetail afweging(KnoopId knoop) {
        return context.getBean(AfwegingService.class).ofKnoop(knoop).orElseThrow();
    }

    /** To a body of the caller's own organisation. */
    private long escalatie(KnoopId knoop) {
        BestuursorgaanId orgaan = context.getBean(BestuursorgaanService.class)
                .of(caller.organisatie())
                .getFirst()
                .id();
        return context.getBean(EscalatieService.class)
                .pass(knoop, new EscalatieData(orgaan, null, "Dit gaat over hen.", DAY.plusDays(30)))
                .value();
    }

    /** Of a body of the caller's own organisation. */
    private long inbreng(KnoopId knoop) {
        BestuursorgaanId orgaan = context.getBean(BestuursorgaanService.class)
                .of(caller.organisatie())
                .getLast()
                .id();
        context.getBean(ClaimService.class)
                .record(knoop, new ClaimData(orgaan, null, null, Claim.ADVISEERT, "", null, null, null));
        long claim = context.getBean(KnoopService.class)
                .detail(knoop)
                .claims()
                .getLast()
                .id();
        return context.getBean(InbrengVraagService.class)
                .ask(knoop, claim, new InbrengVraag("Wat vinden jullie?", DAY.plusDays(30)))
                .value();
    }

    private long claim(KnoopId knoop) {
        return context.getBean(KnoopService.class)
                .detail(knoop)
                .claims()
                .getFirst()
                .id();
    }

    /** It is made after the signaal was noted. */
    private long terugkoppeling(SignaalId signaal) {
        TerugkoppelingService owed = context.getBean(TerugkoppelingService.class);
        return await().until(() -> People.as(host, () -> owed.ofSignaal(signaal)), Optional::isPresent)
                .map(TerugkoppelingListItem::id)
                .orElseThrow();
    }

    private long uitnodiging(WerkruimteId werkruimte) {
        UitnodigingService uitnodigingen = context.getBean(UitnodigingService.class);
        uitnodigingen.invite(werkruimte, new UitnodigingData(NEW_ADDRESS, WerkruimteRol.LEZER, ""));
        long id = uitnodigingen.ofWerkruimte(werkruimte).getFirst().id();
        giveToCaller(id);
        return id;
    }

    /** As if the caller was invited before becoming a member: who is one already is not invited. */
    private void giveToCaller(long uitnodiging) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> jdbc.sql("update uitnodiging set email = ? where id = ?")
                        .params(caller.getUsername(), uitnodiging)
                        .update());
    }
}
