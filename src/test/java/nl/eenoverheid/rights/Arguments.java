package nl.eenoverheid.rights;

import static java.util.Map.entry;

import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
import java.util.stream.Stream;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.afweging.AfrondData;
import nl.eenoverheid.afweging.BelangData;
import nl.eenoverheid.afweging.EffectData;
import nl.eenoverheid.afweging.OptieData;
import nl.eenoverheid.afweging.VraagData;
import nl.eenoverheid.afweging.WegingData;
import nl.eenoverheid.audit.AuditFilter;
import nl.eenoverheid.batch.BatchData;
import nl.eenoverheid.beginspraak.RondeData;
import nl.eenoverheid.begroting.Bedragsoort;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.VergelijkingFilter;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.besluit.Beslismethode;
import nl.eenoverheid.besluit.BesliswijzeData;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.HerzieningData;
import nl.eenoverheid.besluit.HerzieningUitkomst;
import nl.eenoverheid.besluit.MedeeigenaarData;
import nl.eenoverheid.besluit.Overname;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.UitkomstData;
import nl.eenoverheid.besluitloop.LooptijdData;
import nl.eenoverheid.besluitloop.Stadium;
import nl.eenoverheid.besluitloop.StapData;
import nl.eenoverheid.besluitloop.VaststellingData;
import nl.eenoverheid.besluitloop.VaststellingId;
import nl.eenoverheid.besluitloop.VaststellingStand;
import nl.eenoverheid.bestuursafspraak.AfspraakData;
import nl.eenoverheid.bestuursafspraak.AfspraakFilter;
import nl.eenoverheid.bestuursafspraak.AfspraakRuimte;
import nl.eenoverheid.bestuursafspraak.Afspraken;
import nl.eenoverheid.bevoegdheid.BevoegdheidData;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.bevoegdheid.BevoegdheidRol;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.bezoek.BezoekFilter;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.bezorging.BelData;
import nl.eenoverheid.bezorging.BelUitkomst;
import nl.eenoverheid.capture.CaptureKey;
import nl.eenoverheid.cijfer.CijferData;
import nl.eenoverheid.cijfer.Cijferbestanden;
import nl.eenoverheid.dekking.DekkingsregelData;
import nl.eenoverheid.dekking.KostenData;
import nl.eenoverheid.dilemma.DilemmaData;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierFilter;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.LandingData;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingFilter;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.escalatie.EscalatieData;
import nl.eenoverheid.exchange.ExportSoort;
import nl.eenoverheid.exchange.ImportKeep;
import nl.eenoverheid.exchange.SignaalFormat;
import nl.eenoverheid.geldstroom.GeldstroomFilter;
import nl.eenoverheid.geldstroom.Overdrachtsoort;
import nl.eenoverheid.geldstroom.ToerekeningData;
import nl.eenoverheid.geldstroom.Toerekeningsleutel;
import nl.eenoverheid.geldstroom.VerklaringData;
import nl.eenoverheid.geldstroom.Verklaringsoort;
import nl.eenoverheid.geldstroom.VerschilId;
import nl.eenoverheid.inbreng.InbrengLevering;
import nl.eenoverheid.inbreng.InbrengVraag;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.journaal.JournaalregelData;
import nl.eenoverheid.journaal.Middel;
import nl.eenoverheid.kalender.KalenderFilter;
import nl.eenoverheid.kalender.MomentData;
import nl.eenoverheid.kalender.MomentSleutel;
import nl.eenoverheid.kalender.MomentSoort;
import nl.eenoverheid.kalender.PeriodeData;
import nl.eenoverheid.kalender.PeriodeSoort;
import nl.eenoverheid.knoop.ClaimData;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopFilter;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.knoop.OnderwerpFilter;
import nl.eenoverheid.knoop.TieBreakData;
import nl.eenoverheid.mandaat.HouderKeuze;
import nl.eenoverheid.mandaat.MandaatData;
import nl.eenoverheid.mandaat.MandaatFilter;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatInhoud;
import nl.eenoverheid.mandaat.Mandaten;
import nl.eenoverheid.navraag.NavraagAntwoordData;
import nl.eenoverheid.navraag.NavraagOordeel;
import nl.eenoverheid.notitie.NotitieData;
import nl.eenoverheid.notitie.NotitieZicht;
import nl.eenoverheid.ondertekening.OndertekeningData;
import nl.eenoverheid.opgave.BijdrageData;
import nl.eenoverheid.opgave.OpgaveData;
import nl.eenoverheid.opgave.Opgaven;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanSoort;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieSoort;
import nl.eenoverheid.overheid.RsinData;
import nl.eenoverheid.peiling.PeilingData;
import nl.eenoverheid.peiling.PeilingOordeel;
import nl.eenoverheid.reactie.LezingVraagData;
import nl.eenoverheid.reactie.ReactieData;
import nl.eenoverheid.ruimtetoets.RuimteOordeel;
import nl.eenoverheid.ruimtetoets.ToetsData;
import nl.eenoverheid.samenhang.VerbandSoort;
import nl.eenoverheid.signaal.ContactData;
import nl.eenoverheid.signaal.EnclosureData;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.signaal.SplitData;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.stuk.StukData;
import nl.eenoverheid.stuk.StukFilter;
import nl.eenoverheid.stuk.StukSoort;
import nl.eenoverheid.taak.TaakAct;
import nl.eenoverheid.taak.TaakData;
import nl.eenoverheid.taak.TaakFilter;
import nl.eenoverheid.taakveldwijzer.WijzerregelData;
import nl.eenoverheid.taakveldwijzer.Wijzerverband;
import nl.eenoverheid.team.TeamId;
import nl.eenoverheid.terugkoppeling.AntwoordData;
import nl.eenoverheid.terugkoppeling.Heropening;
import nl.eenoverheid.terugkoppeling.TerugkoppelingFilter;
import nl.eenoverheid.terugkoppeling.Verzending;
import nl.eenoverheid.tijdlijn.TijdlijnFilter;
import nl.eenoverheid.toewijzing.AssignData;
import nl.eenoverheid.toewijzing.ToewijzingData;
import nl.eenoverheid.toewijzing.Voorwaarden;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelData;
import nl.eenoverheid.toezegging.ToezeggingAct;
import nl.eenoverheid.toezegging.ToezeggingData;
import nl.eenoverheid.toezegging.ToezeggingFilter;
import nl.eenoverheid.toezegging.ToezeggingStapData;
import nl.eenoverheid.toezegging.Toezeggingen;
import nl.eenoverheid.uitnodiging.UitnodigingData;
import nl.eenoverheid.vergadering.Aanwezig;
import nl.eenoverheid.vergadering.Aanwezigheid;
import nl.eenoverheid.vergadering.AgendapuntData;
import nl.eenoverheid.vergadering.GenodigdeData;
import nl.eenoverheid.vergadering.PuntUitkomst;
import nl.eenoverheid.vergadering.Uitkomst;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingData;
import nl.eenoverheid.vergadering.VergaderingFilter;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.voortgang.UitvoeringsstapData;
import nl.eenoverheid.voortgang.VoortgangData;
import nl.eenoverheid.weergave.WeergaveData;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;

/** What every method is called with: one table, by the type of the parameter. A method with a type that is not in it fails. */
final class Arguments {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** Ids of what is not in a werkruimte, by type and by the name of a number. */
    private static final Set<String> ELSEWHERE = Set.of(
            "AccountId",
            "OrganisatieId",
            "OverheidId",
            "WijzerregelId",
            "BestuursorgaanId",
            "BevoegdheidId",
            "MandaatId",
            "MomentSleutel",
            "periode",
            "abonnement",
            "bevoegdheidId",
            "VervangingId",
            "BerichtTekstId",
            "ControleId",
            "RegioId",
            "VoorstelId",
            "groep",
            "TeamId",
            "BatchId",
            "version",
            "loopVersion",
            "VaststellingId",
            "deelnemers",
            "lezers",
            "after",
            "id",
            "volgnummer",
            "aanleiding",
            "thema",
            "ouder",
            "score",
            "keuze",
            "partijen",
            "VerschilId");

    private final Place own;
    private final Map<Class<?>, Supplier<Object>> values;
    private final ToLongBiFunction<String, Long> versions;

    Arguments(Place own, AccountId colleague, OrganisatieId organisatie, ToLongBiFunction<String, Long> versions) {
        this.own = own;
        this.versions = versions;
        WerkruimteId here = (WerkruimteId) own.get(new Value(WerkruimteId.class, "werkruimte"));
        this.values = Map.ofEntries(
                entry(BezoekFilter.class, () -> BezoekFilter.COMING),
                entry(BezoekData.class, () -> Bezoeken.data(here, "Langs de halte")),
                entry(BezoekVerslag.class, () -> new BezoekVerslag(BigDecimal.TWO, 3, "")),
                entry(TeamId.class, () -> new TeamId(-1)),
                entry(BigDecimal.class, () -> BigDecimal.TWO),
                entry(YearMonth.class, () -> YearMonth.from(DAY)),
                entry(SignaalFilter.class, () -> SignaalFilter.ALL),
                entry(CaptureKey.class, () -> new CaptureKey(UUID.randomUUID(), 1)),
                entry(DuidingFilter.class, () -> DuidingFilter.ALL),
                entry(DossierFilter.class, () -> DossierFilter.ALL),
                entry(OnderwerpFilter.class, () -> new OnderwerpFilter(null)),
                entry(KnoopFilter.class, () -> KnoopFilter.ALL),
                entry(BesluitFilter.class, () -> BesluitFilter.ALL),
                entry(TaakFilter.class, () -> TaakFilter.OPEN),
                entry(
                        VergaderingData.class,
                        () -> new VergaderingData(
                                "Over de bus",
                                Instant.parse("2026-03-05T13:00:00Z"),
                                60,
                                "Ommen",
                                "",
                                List.of(new GenodigdeData(organisatie, null)))),
                entry(AgendapuntData.class, () -> new AgendapuntData("Scholieren", "Rijdt de bus?", null, Set.of())),
                entry(PuntUitkomst.class, () -> new PuntUitkomst(Uitkomst.BESPROKEN, "")),
                entry(VergaderingAct.class, () -> VergaderingAct.HOLD),
                entry(VergaderingFilter.class, () -> VergaderingFilter.KOMEND),
                entry(GenodigdeData.class, () -> new GenodigdeData(organisatie, null)),
                entry(Aanwezigheid.class, () -> Aanwezigheid.of(Aanwezig.AANWEZIG)),
                entry(TaakAct.class, () -> TaakAct.ACCEPT),
                entry(
                        TaakData.class,
                        () -> new TaakData(here, null, "Wie meet de bus?", "", organisatie, null, DAY.plusDays(30))),
                entry(ToezeggingFilter.class, () -> ToezeggingFilter.OPEN),
                entry(
                        ToezeggingData.class,
                        () -> Toezeggingen.toezegging(
                                (DossierId) own.get(new Value(DossierId.class, "dossier")), "Meer bussen")),
                entry(ToezeggingAct.class, () -> ToezeggingAct.PROPOSE),
                entry(ToezeggingStapData.class, () -> ToezeggingStapData.saying("De bus is besteld.")),
                entry(TerugkoppelingFilter.class, () -> TerugkoppelingFilter.ALL),
                entry(AuditFilter.class, () -> AuditFilter.ALL),
                entry(SignaalData.class, () -> Signalen.data(here, "De bus komt niet meer")),
                entry(
                        SplitData.class,
                        () -> new SplitData(
                                List.of(Signalen.promised(here, "De bus", DAY), Signalen.data(here, "De trein")))),
                entry(EnclosureData.class, () -> new EnclosureData("Veilig thuis", Set.of(colleague))),
                entry(DuidingData.class, () -> new DuidingData(here, "Wachten", own.set("signalen"), Set.of())),
                entry(PeilingData.class, () -> new PeilingData(DAY.plusDays(9), "")),
                entry(PeilingOordeel.class, () -> PeilingOordeel.GOED),
                entry(
                        LandingData.class,
                        () -> new LandingData(
                                Set.of((DossierId) own.get(new Value(DossierId.class, "dossier"))), null, "Bouw.")),
                entry(DossierData.class, () -> Dossiers.data(here, "Woningbouw")),
                entry(KnoopData.class, () -> Knopen.data(here, "Wie beslist over de bus?")),
                entry(BesluitData.class, () -> Besluiten.data(here, organisatie, "De bus rijdt weer")),
                entry(ClaimData.class, () -> Knopen.decides("gemeenteraad Ommen")),
                entry(OptieData.class, () -> new OptieData("De bus rijdt", "")),
                entry(BelangData.class, () -> new BelangData("Op tijd op school", "kinderen")),
                entry(EffectData.class, () -> new EffectData(2, "Elk uur een bus.", List.of())),
                entry(VraagData.class, () -> new VraagData(DAY.plusDays(9), Set.of(organisatie.value()))),
                entry(WegingData.class, () -> new WegingData(Map.of(), Map.of(), "")),
                entry(AfrondData.class, () -> new AfrondData("De bus helpt het meest.", null)),
                entry(
                        EscalatieData.class,
                        () -> new EscalatieData(
                                new BestuursorgaanId(101411), here, "Dit gaat over hen.", DAY.plusDays(30))),
                entry(TieBreakData.class, () -> Knopen.by(DAY.plusYears(1))),
                entry(Overname.class, () -> new Overname(DAY, DAY, "")),
                entry(RsinData.class, () -> new RsinData("", "")),
                entry(StandpuntData.class, () -> Besluiten.position(organisatie, Standpunt.VOOR, "Het kan.")),
                entry(MedeeigenaarData.class, () -> new MedeeigenaarData(Set.of(organisatie))),
                entry(
                        BesliswijzeData.class,
                        () -> BesliswijzeData.usual(Beslismethode.CONSENSUS, Set.of(organisatie), null)),
                entry(UitkomstData.class, () -> Besluiten.result(BesluitResultaat.VASTGESTELD, DAY)),
                entry(
                        HerzieningData.class,
                        () -> new HerzieningData(HerzieningUitkomst.HANDHAVEN, "Het werkt.", "", null, "")),
                entry(
                        UitvoeringsstapData.class,
                        () -> new UitvoeringsstapData("Kabels verleggen", organisatie, DAY, DAY.plusDays(30), 1)),
                entry(StapData.class, () -> new StapData(DAY, "de raad", "Omdat het kan.")),
                entry(VaststellingData.class, () -> new VaststellingData(VaststellingStand.VASTGESTELD, DAY, "", "")),
                entry(Set.class, () -> Set.of(new BestuursorgaanId(1))),
                entry(VaststellingId.class, () -> new VaststellingId(-1)),
                entry(Stadium.class, () -> Stadium.VOORNEMEN),
                entry(LooptijdData.class, () -> LooptijdData.NONE),
                entry(VoortgangData.class, () -> new VoortgangData(50, null, "")),
                entry(CijferData.class, () -> Cijferbestanden.woningen("13864", "2022", "rijksoverheid.nl")),
                entry(TijdlijnFilter.class, () -> TijdlijnFilter.ALL),
                entry(VerbandSoort.class, () -> VerbandSoort.VERWANT_MET),
                entry(DossierRolData.class, () -> new DossierRolData(organisatie, DossierRol.ADVISEUR, DAY, "")),
                entry(
                        SpeelruimteData.class,
                        () -> new SpeelruimteData(
                                Participatie.ADVISEREN,
                                DAY,
                                List.of(new SpeelruimteData.Onderwerp("Hoogte", Ruimte.OPEN, "Dat mag.")))),
                entry(Gezicht.class, () -> Gezicht.INWONERS),
                entry(AfspraakData.class, () -> Afspraken.data("Vervoersconvenant", DAY)),
                entry(AfspraakFilter.class, () -> AfspraakFilter.ALL),
                entry(List.class, () -> List.of()),
                entry(AfspraakRuimte.class, () -> AfspraakRuimte.RUIMTE),
                entry(
                        DilemmaData.class,
                        () -> new DilemmaData(
                                "Bus of trein?",
                                List.of(
                                        new DilemmaData.Kant("Bus", "Snel", "Geld", "Dorpen", Set.of()),
                                        new DilemmaData.Kant("Trein", "Ver", "Tijd", "Steden", Set.of())))),
                entry(OpgaveData.class, () -> Opgaven.data("Halte bij het station")),
                entry(BijdrageData.class, () -> Opgaven.toegezegd(new OverheidId(10175), 2027, 10)),
                entry(
                        WijzerregelData.class,
                        () -> new WijzerregelData("vervoer", Overheidslaag.GEMEENTE, "2.5", Wijzerverband.KERN, "")),
                entry(
                        ToetsData.class,
                        () -> new ToetsData(
                                List.of(new ToetsData.Oordeel(Gezicht.INWONERS, "Lijn 4", RuimteOordeel.BINNEN)), "")),
                entry(
                        RondeData.class,
                        () -> new RondeData(DAY, "Buren", 12, "Aan tafel", "Meer groen", Set.of(), Set.of())),
                entry(StukFilter.class, () -> StukFilter.ALL),
                entry(StukData.class, () -> new StukData("Nota bus", StukSoort.NOTA, DAY, organisatie)),
                entry(
                        VertrouwelijkheidData.class,
                        () -> new VertrouwelijkheidData(Vertrouwelijkheid.INTERN, null, null, Set.of(), "Dat mag.")),
                entry(
                        JournaalregelData.class,
                        () -> new JournaalregelData(DAY, null, Middel.TELEFOON, "de vervoerder", "De bus komt.", "")),
                entry(AntwoordData.class, () -> new AntwoordData("De bus rijdt weer.", "", "", "")),
                entry(Heropening.class, () -> new Heropening("Het hielp niet.", DAY.plusYears(1))),
                entry(NavraagAntwoordData.class, () -> new NavraagAntwoordData(NavraagOordeel.NEE, "")),
                entry(BelData.class, () -> new BelData(BelUitkomst.GESPROKEN, "", null)),
                entry(Verzending.class, () -> new Verzending(DAY, Kanaal.BRIEF)),
                entry(ToewijzingData.class, () -> new ToewijzingData(organisatie, null, here, "Het is hun weg.")),
                entry(AssignData.class, () -> new AssignData(organisatie, null, "Het is hun weg.")),
                entry(ExportSoort.class, () -> ExportSoort.CSV),
                entry(ToewijzingsregelData.class, () -> new ToewijzingsregelData(Voorwaarden.ALLES, organisatie, null)),
                entry(
                        ReactieData.class,
                        () -> new ReactieData(
                                "dorpsbelang", "dorp@voorbeeld.example", "Klopt dat?", "De bus", DAY.plusDays(10))),
                entry(
                        LezingVraagData.class,
                        () -> new LezingVraagData(
                                "dorpsbelang",
                                "dorp@voorbeeld.example",
                                "Klopt dat?",
                                1,
                                own.set("alineas"),
                                DAY.plusDays(10))),
                entry(NotitieData.class, () -> new NotitieData(NotitieZicht.WERKRUIMTE, "Dat kan.")),
                entry(ContactData.class, () -> new ContactData("Jan", "", "", "")),
                entry(Sent.class, () -> Contents.text("brief.txt", "Beste mensen")),
                entry(UitnodigingData.class, () -> new UitnodigingData("x@voorbeeld.example", WerkruimteRol.LEZER, "")),
                entry(BatchData.class, () -> new BatchData("LABEL", "bus", "Label “bus”", own.set("signalen"))),
                entry(WeergaveData.class, () -> new WeergaveData("Zorgen", "gehoord", "", here)),
                entry(WerkruimteData.class, () -> new WerkruimteData("Vervoer", "")),
                entry(AccountId.class, () -> colleague),
                entry(OrganisatieId.class, () -> organisatie),
                entry(BevoegdheidId.class, () -> new BevoegdheidId(26)),
                entry(KalenderFilter.class, () -> KalenderFilter.USUAL),
                entry(
                        MomentSleutel.class,
                        () -> MomentSleutel.of(organisatie, MomentSoort.JAARREKENING_INGEZONDEN, DAY.getYear() - 1)),
                entry(MomentData.class, () -> MomentData.planned(DAY.plusDays(30))),
                entry(PeriodeData.class, () -> new PeriodeData(PeriodeSoort.RECES, "", DAY, DAY.plusDays(9))),
                entry(MandaatId.class, () -> new MandaatId(-1)),
                entry(
                        VergelijkingFilter.class,
                        () -> new VergelijkingFilter(
                                List.of(new OverheidId(10175)),
                                List.of(2025),
                                List.of(Verslag.BEGROTING),
                                Maat.TOTAAL,
                                Bedragsoort.LASTEN,
                                Indeling.TAAKVELD,
                                null)),
                entry(MandaatFilter.class, () -> MandaatFilter.ALL),
                entry(MandaatInhoud.class, () -> Mandaten.inhoud("het riool", DAY, null)),
                entry(VerschilId.class, Arguments::verschil),
                entry(
                        GeldstroomFilter.class,
                        () -> new GeldstroomFilter(new OverheidId(40705), 2025, Verslag.BEGROTING, null)),
                entry(VerklaringData.class, () -> new VerklaringData(Verklaringsoort.SCHATTING, "Wij schatten.")),
                entry(
                        Toerekeningsleutel.class,
                        () -> Toerekeningsleutel.of(verschil(), new OverheidId(11774), Zijde.LASTEN)),
                entry(ToerekeningData.class, () -> new ToerekeningData(BigDecimal.TWO, "Begroting")),
                entry(OverheidId.class, () -> new OverheidId(-1)),
                entry(KostenData.class, () -> new KostenData(null, "")),
                entry(DekkingsregelData.class, () -> new DekkingsregelData(null, null, "", null, false, "")),
                entry(OndertekeningData.class, () -> new OndertekeningData(new MandaatId(-1), null, "")),
                entry(InbrengVraag.class, () -> new InbrengVraag("Wat vinden jullie?", DAY.plusDays(30))),
                entry(InbrengLevering.class, () -> new InbrengLevering(null, "Dit vinden wij.", "", DAY)),
                entry(
                        MandaatData.class,
                        () -> Mandaten.van(
                                HouderKeuze.of(new BestuursorgaanId(1)), organisatie, "directeur", "het riool")),
                entry(
                        BevoegdheidData.class,
                        () -> new BevoegdheidData(
                                BevoegdheidOnderwerp.WATER,
                                OrganisatieSoort.GEMEENTE,
                                BestuursorgaanSoort.GEMEENTERAAD,
                                BevoegdheidRol.BESLIST,
                                "het riool",
                                "Gemeentewet",
                                "147",
                                "https://wetten.overheid.nl/BWBR0005416",
                                "")),
                entry(BestuursorgaanId.class, () -> new BestuursorgaanId(101752)),
                entry(WerkruimteRol.class, () -> WerkruimteRol.LEZER),
                entry(DossierFase.class, () -> DossierFase.BEGINSPRAAK),
                entry(Merk.class, () -> Merk.ZELFDE_HIER),
                entry(SignaalFormat.class, () -> SignaalFormat.MOTIES),
                entry(ImportKeep.class, () -> ImportKeep.GOOD),
                entry(Reader.class, () -> new StringReader("""
                        zaaknummer;datum;onderwerp;themas_trefwoord;tekst
                        1;2026-03-02;De bus;vervoer;Laat de bus weer rijden.
                        """)),
                entry(BiConsumer.class, () -> (BiConsumer<Object, Object>) (one, other) -> {}),
                entry(String.class, () -> "Omdat de bus niet komt."),
                entry(LocalDate.class, () -> DAY),
                entry(Instant.class, () -> Instant.EPOCH),
                entry(int.class, () -> 0),
                entry(long.class, () -> 0L),
                entry(boolean.class, () -> true));
    }

    /** The parameters of a method. */
    static List<Value> parameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map(each -> new Value(each.getParameterizedType(), each.getName()))
                .toList();
    }

    /** The parts of what a record holds; none for an id and what is no record. */
    static List<Value> parts(Class<?> type) {
        return type.isRecord() && !isId(type) && type != Item.class
                ? Stream.of(type.getRecordComponents())
                        .map(each -> new Value(each.getGenericType(), each.getName()))
                        .toList()
                : List.of();
    }

    /** Whether something has the look of an id, but is not known as one of anything. */
    static boolean isUnknownId(Value value) {
        return (value.isNumber() || value.isNumbers() || isId(value.type()))
                && !Place.has(value)
                && !ELSEWHERE.contains(value.type().getSimpleName())
                && !ELSEWHERE.contains(value.name());
    }

    private static boolean isId(Class<?> type) {
        return type.getSimpleName().endsWith("Id");
    }

    /** What all parameters get; a version is that of the thing that comes first. */
    Object[] of(List<Value> parameters) {
        Object[] given = parameters.stream().map(this::of).toArray();
        for (int i = 1; i < given.length; i++) {
            if (parameters.get(i).name().equals("version") && Place.has(parameters.getFirst())) {
                given[i] = own.version(parameters.getFirst(), versions);
            }
        }
        return given;
    }

    /** What a parameter gets when it is another one that counts. */
    Object of(Value value) {
        if (Place.has(value)) {
            return own.get(value);
        }
        if (value.name().equals("after")) {
            return null;
        }
        Supplier<Object> known = values.get(value.type());
        if (known == null) {
            throw new AssertionError("Say in Arguments what a " + value.type().getSimpleName() + " gets");
        }
        return known.get();
    }

    private static VerschilId verschil() {
        return new VerschilId(
                new OverheidId(40705),
                2025,
                Verslag.BEGROTING,
                Overheidslaag.GEMEENTE,
                Overheidslaag.GR,
                Overdrachtsoort.INKOMEN);
    }
}
