package nl.eenoverheid.knoop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bevoegdheid.BevoegdheidId;
import nl.eenoverheid.bevoegdheid.BevoegdheidOnderwerp;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.knoop.Claim;
import nl.eenoverheid.knoop.ClaimData;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopDetail;
import nl.eenoverheid.knoop.KnoopFilter;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.knoop.Laag;
import nl.eenoverheid.overheid.BestuursorgaanId;
import nl.eenoverheid.overheid.BestuursorgaanNaam;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"H1", "H3", "H18"})
class KnoopViewTest extends SpringBrowserlessTest {
    private final KnoopService knopen;
    private final ClaimService claims;
    private final BestuursorgaanService organen;
    private final DossierService dossiers;
    private final SignaalService signalen;
    private final KnopenInDossier inDossier;
    private final TestClock clock;
    private final World world;

    private SignedIn official;
    private SignedIn neighbour;
    private SignedIn reader;
    private WerkruimteId wonen;

    @Autowired
    KnoopViewTest(
            KnoopService knopen,
            ClaimService claims,
            BestuursorgaanService organen,
            DossierService dossiers,
            SignaalService signalen,
            KnopenInDossier inDossier,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.knopen = knopen;
        this.claims = claims;
        this.organen = organen;
        this.dossiers = dossiers;
        this.signalen = signalen;
        this.inDossier = inDossier;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(
                official, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theListIsLoudAboutWhatNobodyDecidesAndChipsNarrowIt() {
        knopen.raise(Knopen.data(wonen, "Wie betaalt het fietspad?"));
        KnoopId late = disputed("Mogen er woningen komen?");
        claims.setTieBreak(late, knopen.detail(late).version(), Knopen.by(LocalDate.of(2026, 3, 3)));
        clock.advance(Duration.ofDays(4));
        knopen.withdraw(knopen.raise(Knopen.data(wonen, "Mag dit nog?")), "niet meer nodig");
        go(KnoopRoutes.LIST);

        assertThat($(ListRow.class).all()).hasSize(2);
        assertThat(text($(ListRow.class).all().getFirst()))
                .contains("Mogen er woningen komen?", "betwist", "4 dagen te laat");
        assertThat(text($(ListRow.class).all().getLast())).contains("Niemand beslist dit nu");
        test($(Chip.class).withText("betwist (1)").single()).click();
        assertThat($(ListRow.class).all()).hasSize(1);
        assertThat(address()).isEqualTo("knopen?stand=BETWIST");
        test($(Chip.class).withText("ingetrokken").single()).click();
        assertThat(text($(ListRow.class).single())).contains("Mag dit nog?");
        test($(Chip.class).withText("beslist").single()).click();
        assertThat($(ListRow.class).all()).isEmpty();
        test($(Button.class).withText("Wis de filters").single()).click();
        assertThat($(ListRow.class).all()).hasSize(2);
    }

    @Test
    void everyLevelThatSaysSomethingIsOnTheLadderAndTheOthersAreNamed() {
        KnoopId id = disputed("Mogen er woningen komen?");
        claims.record(id, Knopen.claim("dagelijks bestuur Vechtstromen", Claim.ADVISEERT));
        open(id);

        assertThat($(H1.class).single().getText()).isEqualTo("Mogen er woningen komen?");
        assertThat(text($(Banner.class).single()))
                .contains(
                        "Twee organen claimen dit, dus niemand beslist",
                        "zeggen elk dat zij beslissen",
                        "nog geen dag");
        List<String> ladder = $(NativeTableRow.class).all().stream()
                .skip(1)
                .map(KnoopViewTest::text)
                .toList();
        assertThat(ladder).hasSize(3);
        assertThat(ladder.get(0))
                .contains("Provincie", "Gedeputeerde Staten Overijssel", "claimt", "niet geverifieerd");
        assertThat(ladder.get(2)).contains("Waterschap", "adviseert", "Omgevingswet");
        assertThat(panel("Wie gaat hierover?")).contains("Geen rol: Rijk, regio");
        assertThat(panel("Wie doet mee")).contains("Adviseert", "dagelijks bestuur Vechtstromen");
        assertThat(panel("Verloop")).contains("legde vast wie zegt te beslissen");
    }

    @Test
    void manyBodiesThatSayTheSameAreToldAsOne() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Wie beslist over de RES?"));
        for (String raad : List.of("Ommen", "Dalfsen", "Zwolle")) {
            claims.record(id, decides("gemeenteraad " + raad));
        }
        claims.record(id, decides("Provinciale Staten Overijssel"));
        open(id);

        assertThat($(NativeTableRow.class).all()).as("head, Staten, councils").hasSize(3);
        NativeDetails councils = $(NativeDetails.class).all().stream()
                .filter(each -> each.getSummaryText().equals("3 × gemeenteraad"))
                .findFirst()
                .orElseThrow();
        assertThat(text(councils))
                .containsSubsequence("gemeenteraad Dalfsen", "gemeenteraad Ommen", "gemeenteraad Zwolle");
        go(KnoopRoutes.MAP + "?per=knoop");
        assertThat($(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .contains("3 × gemeenteraad");
    }

    @Test
    void aClaimIsRecordedAndQuietensTheBanner() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Wie betaalt het fietspad?"));
        open(id);
        assertThat(text($(Banner.class).single())).contains("Niemand beslist dit nu");

        test($(Button.class).withText("Leg vast wie wat doet").single()).click();
        test($(Button.class).withText("Leg vast").single()).click();
        assertThat($(ComboBox.class).withLabel("Welk orgaan?").single().isInvalid())
                .isTrue();

        Choice<Claim> zegt = choice("Wat is de rol?");
        zegt.setValue(Claim.BESLIST);
        @SuppressWarnings("unchecked")
        ComboBox<BestuursorgaanNaam> body =
                $(ComboBox.class).withLabel("Welk orgaan?").single();
        body.setValue(organen.search("raad omm", null).getFirst());
        test($(Button.class).withText("Leg vast").single()).click();

        assertThat(text($(Banner.class).single()))
                .contains("Hier beslist: gemeenteraad Ommen", "nog niet geverifieerd");
    }

    @Test
    void whoIsNoBodyIsNamedInWordsAndCannotDecide() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Wie betaalt het fietspad?"));
        open(id);
        test($(Button.class).withText("Leg vast wie wat doet").single()).click();
        $(Checkbox.class).withLabel("Het is geen bestuursorgaan").single().setValue(true);
        $(TextField.class).withLabel("Wie is het?").single().setValue("buurtvereniging De Pollen");
        Choice<Laag> laag = choice("Op welke laag?");
        laag.setValue(Laag.GEMEENTE);
        Choice<Claim> zegt = choice("Wat is de rol?");
        zegt.setValue(Claim.BESLIST);
        test($(Button.class).withText("Leg vast").single()).click();
        assertThat($(TextField.class).withLabel("Wie is het?").single().getErrorMessage())
                .contains("Alleen een bestuursorgaan kan beslissen");

        zegt.setValue(Claim.WORDT_GEHOORD);
        test($(Button.class).withText("Leg vast").single()).click();
        assertThat(panel("Wie doet mee")).contains("Wordt gehoord", "buurtvereniging De Pollen");
    }

    @Test
    void theMapShowsWhereNobodyDecidesAndWhereTwoDo() {
        KnoopId clear = knopen.raise(Knopen.data(wonen, "Wie betaalt het fietspad?"));
        claims.record(clear, Knopen.decides("gemeenteraad Ommen"));
        KnoopId disputed = disputed("Mogen er woningen komen?");
        claims.setTieBreak(disputed, knopen.detail(disputed).version(), Knopen.by(LocalDate.of(2026, 3, 10)));
        go(KnoopRoutes.LIST);
        assertThat($(PathLink.class).withText("Bekijk de kaart").single().getHref())
                .isEqualTo(KnoopRoutes.MAP);
        go(KnoopRoutes.MAP + "?per=knoop");

        List<NativeTableRow> rows = $(NativeTableRow.class).all();
        assertThat(text(rows.get(0)))
                .containsSubsequence("Knoop", "Rijk", "Provincie", "Regio", "Gemeente", "Waterschap");
        assertThat(text(rows.get(1)))
                .containsSubsequence(
                        "Mogen er woningen komen?",
                        "betwist",
                        "uiterlijk di 10 maart",
                        "niemand",
                        "claimt",
                        "Gedeputeerde Staten Overijssel",
                        "niet geverifieerd",
                        "claimt",
                        "gemeenteraad Ommen");
        assertThat(text(rows.get(2))).containsSubsequence("fietspad", "helder", "beslist", "gemeenteraad Ommen");
        assertThat($(StatusBadge.class).all()).extracting(KnoopViewTest::text).contains("!1 betwist", "✓1 helder");
        go(KnoopRoutes.MAP + "?dossier=999999");
        assertThat($(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @Capability("H2")
    void theMapOpensOnSubjectsAndLeadsToTheirQuestionsAndBack() {
        KnoopId disputed = disputed("Wie zet het peil?");
        claims.setTieBreak(disputed, knopen.detail(disputed).version(), Knopen.by(LocalDate.of(2026, 3, 10)));
        KnoopDetail shown = knopen.detail(disputed);
        knopen.change(disputed, shown.version(), shown.data().about(BevoegdheidOnderwerp.WATER));
        knopen.raise(Knopen.data(wonen, "Waar gaat dit over?"));
        go(KnoopRoutes.MAP);

        List<NativeTableRow> rows = $(NativeTableRow.class).all();
        assertThat(rows).as("head, six subjects, none yet").hasSize(8);
        assertThat(text(rows.get(1)))
                .containsSubsequence("Woningbouw", "geen open knopen", "gemeenteraad: beslist over het omgevingsplan");
        assertThat(text(rows.get(5)))
                .containsSubsequence(
                        "Water",
                        "betwist",
                        "eerste termijn: uiterlijk di 10 maart",
                        "1 claimt",
                        "1 claimt",
                        "beslist over",
                        "Omgevingswet, artikel",
                        "niet geverifieerd",
                        "nog");
        assertThat(text(rows.get(7))).containsSubsequence("nog geen onderwerp", "niemand beslist");
        test($(PathLink.class).withText("Water").single()).click();
        assertThat(address()).isEqualTo("knopen/kaart?onderwerp=WATER");
        assertThat($(H1.class).single().getText()).isEqualTo("Wie gaat waarover: Water");
        assertThat($(NativeTableRow.class).all()).hasSize(2);
        assertThat(text($(NativeTableRow.class).all().getLast())).contains("Wie zet het peil?");
        assertThat($(NativeDetails.class).all())
                .extracting(NativeDetails::getSummaryText)
                .anyMatch(summary -> summary.startsWith("Wat zegt de wet hierover?"));
        test($(PathLink.class).withText("Per onderwerp").single()).click();
        assertThat(address()).isEqualTo(KnoopRoutes.MAP);
    }

    @Test
    @Capability("H2")
    void theSubjectThatAClaimCitesIsProposedAndTakenWithOnePress() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Wie zet het peil?"));
        claims.record(
                id,
                new ClaimData(
                        Knopen.orgaan("gemeenteraad Ommen"),
                        null,
                        null,
                        Claim.ADVISEERT,
                        "",
                        null,
                        null,
                        new BevoegdheidId(20)));
        open(id);
        test($(Button.class).withText("Zet bij Water").single()).click();

        assertThat($(Button.class).withText("Zet bij Water").all()).isEmpty();
        assertThat($(PathLink.class)
                        .withText("Kaart van dit onderwerp")
                        .single()
                        .getHref())
                .isEqualTo("knopen/kaart?onderwerp=WATER");
        go(KnoopRoutes.LIST + "?onderwerp=STIKSTOF");
        assertThat($(ListRow.class).all()).isEmpty();
        go(KnoopRoutes.LIST + "?onderwerp=WATER");
        assertThat($(ListRow.class).all()).hasSize(1);
        test($(Chip.class).withText("niemand beslist (1)").single()).click();
        assertThat(address()).isEqualTo("knopen?onderwerp=WATER&stand=ONBEKEND");
    }

    @Test
    void theDateIsSetAndAStaleOneShowsBoth() {
        KnoopId id = disputed("Wie wijst aan?");
        open(id);
        test($(Button.class).withText("Zet een uiterste datum").single()).click();
        $(DatePicker.class).withLabel("Uiterlijk op").single().setValue(LocalDate.of(2026, 3, 10));
        $(TextField.class).withLabel("Wie wijst aan wie beslist?").single().setValue("bestuurlijk overleg wonen");
        People.as(
                neighbour,
                () -> claims.setTieBreak(id, knopen.detail(id).version(), Knopen.by(LocalDate.of(2026, 3, 20))));
        test($(Button.class).withText("Zet de datum").single()).click();

        assertThat($(StaleDialog.class).single().isOpened()).isTrue();
        test($(Button.class).withText("Leg deze keuze vast").single()).click();
        assertThat(knopen.detail(id).tieBreak().uiterlijk()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(text($(Banner.class).single()))
                .startsWith("!Twee organen claimen dit, dus niemand beslist")
                .contains("Uiterlijk di 10 maart wijst bestuurlijk overleg wonen aan wie beslist.");
        clock.advance(Duration.ofDays(11));
        go(KnoopRoutes.LIST);
        open(id);
        assertThat(text($(Banner.class).single()))
                .startsWith("!Twee organen claimen dit, dus niemand beslist")
                .contains("4 dagen te laat: het had op di 10 maart duidelijk moeten zijn. Aan zet: bestuurlijk");
    }

    @Test
    void aDayThatPassedIsRefusedInTheDialog() {
        KnoopId id = disputed("Wie wijst aan?");
        open(id);
        test($(Button.class).withText("Zet een uiterste datum").single()).click();
        DatePicker day = $(DatePicker.class).withLabel("Uiterlijk op").single();
        assertThat(day.getMin()).isEqualTo(LocalDate.of(2026, 3, 3));
        $(TextField.class).withLabel("Wie wijst aan wie beslist?").single().setValue("bestuurlijk overleg wonen");
        test($(Button.class).withText("Zet de datum").single()).click();
        assertThat(day.getErrorMessage()).isEqualTo("Kies een dag.");
        day.setValue(LocalDate.of(2026, 3, 2));
        test($(Button.class).withText("Zet de datum").single()).click();
        assertThat(day.getErrorMessage()).isEqualTo("Deze dag is al geweest. Kies vandaag of later.");
        assertThat(knopen.detail(id).tieBreak()).isNull();
    }

    @Test
    void sharingIsRecordedWithWhoDecidesWhat() {
        KnoopId id = disputed("Wie wijst aan?");
        open(id);
        test($(Button.class).withText("Noteer als gedeeld").single()).click();
        area("Wie beslist waarover?").setValue("GS over natuur, de raad over de bouw");
        test($(Button.class).withText("Leg de verdeling vast").single()).click();

        assertThat(text($(Banner.class).single()))
                .contains("Samen beslissen", "GS over natuur, de raad over de bouw", "Noteer als betwist");
    }

    @Test
    void whatIsWithdrawnAsksForAReasonAndCanBeReopened() {
        KnoopId id = disputed("Wie wijst aan?");
        open(id);
        test($(Button.class).withText("Trek in").single()).click();
        test($(Button.class).withText("Trek de knoop in").single()).click();
        assertThat(area("Waarom?").isInvalid()).isTrue();
        area("Waarom?").setValue("het plan gaat niet door");
        test($(Button.class).withText("Trek de knoop in").single()).click();

        assertThat(text($(Banner.class).single())).contains("ingetrokken", "het plan gaat niet door");
        test($(Button.class).withText("Heropen").single()).click();
        area("Waarom?").setValue("toch wel");
        test($(Button.class).withText("Heropen de knoop").single()).click();
        assertThat(text($(Banner.class).single())).contains("Twee organen claimen dit");
    }

    @Test
    void whoReadsSeesNothingToChangeAndWhoHasNoRightSeesNoPage() {
        KnoopId id = disputed("Wie wijst aan?");
        People.signIn(reader);
        open(id);
        assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Leg vast wie wat doet");
        assertThat($(NativeButton.class).withText("Beëindig").all()).isEmpty();
        go(KnoopRoutes.change(id.value()));
        assertThat($(TextArea.class).all()).isEmpty();

        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        go(KnoopRoutes.LIST);
        assertThat($(KnoopListView.class).all()).isEmpty();
    }

    @Test
    void aForeignOrImpossibleIdShowsNoKnoop() {
        SignedIn stranger = world.official(World.OVERIJSSEL);
        KnoopId id = disputed("Wie wijst aan?");
        People.signIn(stranger);
        go(KnoopRoutes.detail(id.value()));
        assertThat($(KnoopDetailView.class).all()).isEmpty();
        go(KnoopRoutes.LIST + "/99999999999999999999");
        assertThat($(KnoopDetailView.class).all()).isEmpty();
    }

    @Test
    void aQuestionIsAskedFromADossierAndGetsItsQuestionMark() {
        DossierId dossier = dossiers.open(new DossierData(wonen, "Woningbouw", "Wonen bij de kern", "300 huizen", ""));
        signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        go(KnoopRoutes.RAISE + "?dossier=" + dossier.value());
        test($(Button.class).withText("Stel de knoop").single()).click();
        assertThat(area("De vraag, in één zin").isInvalid()).isTrue();
        area("De vraag, in één zin").setValue("Waar mogen de huizen komen");
        test($(Button.class).withText("Stel de knoop").single()).click();

        assertThat($(H1.class).single().getText()).isEqualTo("Waar mogen de huizen komen?");
        assertThat(panel("Rust op")).contains("Woningbouw");
        Component part = inDossier.part(dossier);
        assertThat(text(part)).contains("Waar mogen de huizen komen?", "niemand beslist", "Stel een knoop");
    }

    @Test
    void aStaleChangeOfTheQuestionLosesNothing() {
        KnoopId id = knopen.raise(Knopen.data(wonen, "Eerste?"));
        go(KnoopRoutes.change(id.value()));
        area("De vraag, in één zin").setValue("Van mij?");
        People.as(
                neighbour,
                () -> knopen.change(
                        id,
                        knopen.detail(id).version(),
                        new KnoopData(wonen, null, "Van de buren?", "", Set.of(), Set.of())));
        test($(Button.class).withText("Bewaar").single()).click();

        assertThat(text($(StaleDialog.class).single())).contains("Van mij?", "Van de buren?");
        test($(Button.class).withText("Leg deze keuze vast").single()).click();
        assertThat(knopen.list(KnoopFilter.ALL, null).rows().getFirst().vraag()).isEqualTo("Van mij?");
    }

    private ClaimData decides(String orgaan) {
        BestuursorgaanId body = organen.named(orgaan).orElseThrow().id();
        return new ClaimData(body, null, null, Claim.BESLIST, "Omgevingswet", null, null, null);
    }

    private KnoopId disputed(String vraag) {
        KnoopId id = knopen.raise(Knopen.data(wonen, vraag));
        claims.record(id, Knopen.decides("Gedeputeerde Staten Overijssel"));
        claims.record(id, Knopen.decides("gemeenteraad Ommen"));
        return id;
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private <T> Choice<T> choice(String label) {
        return $(Choice.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void open(KnoopId id) {
        go(KnoopRoutes.detail(id.value()));
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private String panel(String heading) {
        return $(Panel.class).all().stream()
                .filter(each -> heading.equals(each.getElement().getAttribute("aria-label")))
                .map(KnoopViewTest::text)
                .findFirst()
                .orElseThrow();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
