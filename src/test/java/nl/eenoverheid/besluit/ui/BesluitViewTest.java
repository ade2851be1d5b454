package nl.eenoverheid.besluit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitResultaat;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.besluit.HerzieningUitkomst;
import nl.eenoverheid.besluit.OrganisatieStandpunt;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.StandpuntData;
import nl.eenoverheid.besluit.StandpuntService;
import nl.eenoverheid.dossier.DossierData;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.knoop.ClaimService;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.knoop.Knopen;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.ActDialog;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.StaleDialog;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"H7", "H8", "H9", "H12"})
class BesluitViewTest extends SpringBrowserlessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final StandpuntService standpunten;
    private final KnoopService knopen;
    private final ClaimService claims;
    private final DossierService dossiers;
    private final SignaalService signalen;
    private final BesluitenOfDossier ofDossier;
    private final BesluitenOfKnoop onKnoop;
    private final TestClock clock;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private SignedIn reader;
    private WerkruimteId wonen;

    @Autowired
    BesluitViewTest(
            BesluitService besluiten,
            BesluitvormingService vorming,
            StandpuntService standpunten,
            KnoopService knopen,
            ClaimService claims,
            DossierService dossiers,
            SignaalService signalen,
            BesluitenOfDossier ofDossier,
            BesluitenOfKnoop onKnoop,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.besluiten = besluiten;
        this.vorming = vorming;
        this.standpunten = standpunten;
        this.knopen = knopen;
        this.claims = claims;
        this.dossiers = dossiers;
        this.signalen = signalen;
        this.ofDossier = ofDossier;
        this.onKnoop = onKnoop;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(
                Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theLetterSaysWhatWasDecidedAndWhatTheMinorityHolds() {
        BesluitId id = against();
        record(id);
        open(id);

        assertThat($(H1.class).single().getText()).isEqualTo("Eerst bouwen langs het spoor");
        assertThat(text(find(BesluitLetter.class).single())).contains("vastgesteld", "afspraak", "3 maart 2026");
        assertThat(text(find(BesluitFacts.class).single()))
                .contains(
                        "de raden van Ommen en Dalfsen, ieder voor zich",
                        "Een afspraak bindt alleen wie haar zelf vaststelt",
                        "nog te kiezen",
                        "bron: begrotingen 2026",
                        "Twintig woningen per kern",
                        "1 maart 2027, of eerder als de stikstofruimte verandert");
        assertThat(buttons()).contains("Druk af").doesNotContain("Wijzig jullie standpunt", "Leg besluit vast");
    }

    @Test
    void whoIsAgainstSaysWhyAtTheField() {
        BesluitId id = drafted();
        open(id);
        press("Geef jullie standpunt");
        Choice<Standpunt> standpunt = choice("Standpunt");
        assertThat(find(TextArea.class).withLabel("Minderheidsstandpunt").all()).isEmpty();
        standpunt.setValue(Standpunt.TEGEN);
        press("Leg standpunt vast");
        assertThat(area("Waarom?").isInvalid()).isTrue();
        assertThat(area("Waarom?").getErrorMessage()).contains("waarom jullie tegen zijn");

        area("Waarom?").setValue("De kernen betalen de prijs");
        area("Minderheidsstandpunt").setValue("Twintig woningen per kern");
        press("Leg standpunt vast");

        assertThat(besluiten.detail(id).minderheid()).hasSize(1);
        assertThat(text(find(StandpuntenPanel.class).single()))
                .contains("tegen", "De kernen betalen de prijs", "Wijzig jullie standpunt");
    }

    @Test
    void theCheckListSaysWhatIsMissingAndTheResultIsRecorded() {
        BesluitId id = vorming.draft(
                Besluiten.because(Besluiten.data(wonen, owner.organisatie(), "Nog zonder grond"), "", "Het moet"));
        open(id);
        assertThat(text(find(BesluitFacts.class).single())).contains("nog niemand heeft gesproken");
        assertThat(text(find(ChecklistView.class).single()))
                .doesNotContain("Wie tegen is", "Ieder standpunt")
                .contains("Er staat nog niet op welke grond", "Nog niet gesproken:", "Dalfsen, Ommen");
        press("Leg besluit vast");
        assertThat(text(find(ActDialog.class).single()))
                .as("before anybody presses")
                .contains("Om dit vast te stellen ontbreekt nog:", "Er staat nog niet op welke grond");
        Choice<BesluitResultaat> result = choice("Wat kwam eruit?");
        result.setValue(BesluitResultaat.VASTGESTELD);
        assertThat(text(find(ActDialog.class).single())).contains("Hiervoor ontbreekt nog:");
        pressLast("Leg besluit vast");
        assertThat(besluiten.detail(id).isPrepared()).isTrue();
        assertThat(text(find(ActDialog.class).single())).contains("Dit is nog niet vastgelegd:");
        assertThat(find(Anchor.class).withText("Vul de grond in").single().getHref())
                .isEqualTo(BesluitRoutes.edit(id.value()));

        result.setValue(BesluitResultaat.KENNISGENOMEN);
        pressLast("Leg besluit vast");
        assertThat(besluiten.detail(id).resultaat()).isEqualTo(BesluitResultaat.KENNISGENOMEN);
        assertThat(find(ChecklistView.class).all()).isEmpty();
    }

    @Test
    void whatIsOpenStaysOpenWhenSomethingChanges() {
        BesluitId id = against();
        People.signIn(neighbour);
        standpunten.take(
                id, 1, Besluiten.changed(neighbour.organisatie(), Standpunt.VOOR, "Het kan toch.", "de nieuwe kaart"));
        open(id);
        fold("1 eerder standpunt").setOpened(true);
        press("Wijzig jullie standpunt");
        this.<Standpunt>choice("Standpunt").setValue(Standpunt.NOG_NIET);
        press("Leg standpunt vast");
        assertThat(fold("2 eerdere standpunten").isOpened()).isTrue();
    }

    private Details fold(String words) {
        return find(Details.class).all().stream()
                .filter(each -> each.getSummaryText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsDueIsLoudAndComesBackWithItsReasons() {
        BesluitId id = against();
        record(id);
        clock.advance(Duration.ofDays(400));
        go(BesluitRoutes.LIST + "?werkruimte=" + wonen.value());
        assertThat(text(find(ListRow.class).single())).contains("opnieuw kijken: had op 1 maart 2027 gemoeten");
        open(id);
        assertThat(text(find(Banner.class).single())).contains("Tijd om opnieuw te kijken", "1 maart 2027");

        press("Leg vast wat jullie vinden");
        assertThat(text(find(ActDialog.class).single()))
                .contains("Langs het spoor is de stikstofruimte al vergund.", "Twintig woningen per kern");
        Choice<HerzieningUitkomst> outcome = choice("Wat kwam eruit?");
        outcome.setValue(HerzieningUitkomst.HANDHAVEN);
        pressLast("Leg vast wat jullie vinden");
        assertThat(area("Waarom?").isInvalid()).isTrue();
        area("Waarom?").setValue("Het werkt");
        pressLast("Leg vast wat jullie vinden");

        assertThat(find(Banner.class).all()).isEmpty();
        assertThat(text(find(BesluitHistory.class).single())).contains("Het besluit blijft", "Het werkt");
    }

    @Test
    void chipsNarrowTheListAndTheAddress() {
        record(against());
        drafted();
        go(BesluitRoutes.LIST + "?werkruimte=" + wonen.value());
        assertThat(find(ListRow.class).all()).hasSize(2);
        assertThat(text(find(ListRow.class).all().getLast())
                        + text(find(ListRow.class).all().getFirst()))
                .contains("1 organisatie is tegen", "in voorbereiding");
        test(find(Chip.class).withText("vastgesteld").single()).click();
        assertThat(find(ListRow.class).all()).hasSize(1);
        assertThat(address()).contains("resultaat=VASTGESTELD", "werkruimte=" + wonen.value());
        test(find(Chip.class).withText("verworpen").single()).click();
        assertThat(find(ListRow.class).all()).isEmpty();
        press("Wis de filters");
        assertThat(find(ListRow.class).all()).hasSize(2);
    }

    @Test
    void whoDecidesIsLeftOpenAsLongAsSeveralSayTheyDo() {
        KnoopId knoop = knopen.raise(new KnoopData(wonen, null, "Waar mogen de huizen komen?", "", Set.of(), Set.of()));
        claims.record(knoop, Knopen.decides("Gedeputeerde Staten Overijssel"));
        claims.record(knoop, Knopen.decides("gemeenteraad Ommen"));
        go(BesluitRoutes.DRAFT + "?knoop=" + knoop.value());

        MultiSelectComboBox<?> bodies = find(MultiSelectComboBox.class).all().stream()
                .filter(each ->
                        each.getHelperText() != null && each.getHelperText().contains("niet duidelijk"))
                .findFirst()
                .orElseThrow();
        assertThat(bodies.getHelperText()).contains("Gedeputeerde Staten Overijssel", "gemeenteraad Ommen");
        assertThat(bodies.getSelectedItems()).isEmpty();
    }

    @Test
    void aBesluitIsPreparedFromAKnoop() {
        SignaalId signaal = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        DossierId dossier = dossiers.open(new DossierData(wonen, "Woningbouw", "Wonen bij de kern", "300 huizen", ""));
        KnoopId knoop = knopen.raise(
                new KnoopData(wonen, dossier, "Waar mogen de huizen komen?", "", Set.of(signaal.value()), Set.of()));
        OrganisatieId province = world.official(World.OVERIJSSEL).organisatie();
        claims.record(knoop, Knopen.decides("Gedeputeerde Staten Overijssel"));
        go(BesluitRoutes.DRAFT + "?knoop=" + knoop.value());
        press("Bewaar het besluit");
        assertThat(field("Wat is het besluit, in één zin?").isInvalid()).isTrue();

        field("Wat is het besluit, in één zin?").setValue("Eerst bouwen langs het spoor");
        area("Wat betekent dat, in gewone woorden?").setValue("Er komen 340 woningen langs het spoor.");
        soort().setValue(BesluitSoort.BESLUIT);
        press("Bewaar het besluit");

        BesluitDetail saved = besluiten.detail(
                new BesluitId(besluiten.ofKnoop(knoop).getFirst().id()));
        assertThat(saved.signalen()).hasSize(1);
        assertThat(saved.data().bestuursorgaan()).isEqualTo("Gedeputeerde Staten Overijssel");
        assertThat(saved.data().isToPick()).isFalse();
        assertThat(saved.standpunten())
                .filteredOn(each -> each.organisatie().equals(province))
                .singleElement()
                .returns(Standpunt.NOG_NIET, OrganisatieStandpunt::standpunt);
        assertThat(saved.data().identificatie()).startsWith("2026-");
        assertThat($(H1.class).single().getText()).isEqualTo("Eerst bouwen langs het spoor");
        assertThat(text(ofDossier.part(dossier))).contains("Eerst bouwen langs het spoor");
    }

    @Test
    void beforeAdoptingItIsSaidThatNobodyKnowsWhoDecides() {
        KnoopId knoop = knopen.raise(Knopen.data(wonen, "Waar mogen de huizen komen?"));
        BesluitId id = vorming.draft(
                Besluiten.data(wonen, owner.organisatie(), "Eerst bouwen langs het spoor", knoop, Set.of(), Set.of()));
        open(id);
        press("Leg besluit vast");
        this.<BesluitResultaat>choice("Wat kwam eruit?").setValue(BesluitResultaat.VASTGESTELD);
        assertThat(text(find(ActDialog.class).single())).contains("zegt nog niemand te beslissen");

        claims.record(knoop, Knopen.decides("gemeenteraad Ommen"));
        this.<BesluitResultaat>choice("Wat kwam eruit?").setValue(BesluitResultaat.VERWORPEN);
        this.<BesluitResultaat>choice("Wat kwam eruit?").setValue(BesluitResultaat.VASTGESTELD);
        assertThat(text(find(ActDialog.class).single())).doesNotContain("te beslissen");

        claims.record(knoop, Knopen.decides("Gedeputeerde Staten Overijssel"));
        this.<BesluitResultaat>choice("Wat kwam eruit?").setValue(BesluitResultaat.VERWORPEN);
        this.<BesluitResultaat>choice("Wat kwam eruit?").setValue(BesluitResultaat.VASTGESTELD);
        assertThat(text(find(ActDialog.class).single()))
                .contains("nog niet helder wie beslist", "gemeenteraad Ommen, Gedeputeerde Staten Overijssel");
    }

    @Test
    void aDecidedKnoopNamesTheBesluitThatAnsweredIt() {
        KnoopId knoop = knopen.raise(Knopen.data(wonen, "Waar mogen de huizen komen?"));
        BesluitId id = vorming.draft(
                Besluiten.data(wonen, owner.organisatie(), "Eerst bouwen langs het spoor", knoop, Set.of(), Set.of()));
        assertThat(onKnoop.outcome(knoop)).isEmpty();
        record(id);
        assertThat(text(onKnoop.outcome(knoop).orElseThrow())).isEqualTo("Eerst bouwen langs het spoor3 maart 2026");
    }

    @Test
    void aPositionDuringEditingIsNoConflictAndAnotherTextIs() {
        BesluitId id = drafted();
        go(BesluitRoutes.edit(id.value()));
        People.as(
                neighbour,
                () -> standpunten.take(id, 1, Besluiten.position(neighbour.organisatie(), Standpunt.VOOR, "")));
        area("Waarom?").setValue("Van mij");
        press("Bewaar het besluit");
        assertThat(besluiten.detail(id).data().motivering()).isEqualTo("Van mij");

        go(BesluitRoutes.edit(id.value()));
        area("Waarom?").setValue("Nog eens van mij");
        People.as(neighbour, () -> {
            BesluitDetail seen = besluiten.detail(id);
            vorming.change(id, seen.version(), Besluiten.because(seen.data(), "woondeal", "Van de buren"));
        });
        press("Bewaar het besluit");
        assertThat(text(find(StaleDialog.class).single())).contains("Nog eens van mij", "Van de buren");
        press("Leg deze keuze vast");
        assertThat(besluiten.detail(id).data().motivering()).isEqualTo("Nog eens van mij");
    }

    @Test
    void whoReadsSeesNothingToChangeAndWhoMayNotSeesNoPage() {
        BesluitId id = drafted();
        People.signIn(reader);
        open(id);
        assertThat(buttons())
                .contains("Druk af")
                .doesNotContain("Leg besluit vast", "Geef jullie standpunt", "Schrijf op namens hen");
        go(BesluitRoutes.edit(id.value()));
        assertThat(find(TextArea.class).all()).isEmpty();

        People.signIn(world.official(World.OVERIJSSEL));
        open(id);
        assertThat(find(BesluitLetter.class).all()).isEmpty();
        go(BesluitRoutes.LIST + "/99999999999999999999");
        assertThat(find(BesluitLetter.class).all()).isEmpty();

        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        go(BesluitRoutes.LIST);
        assertThat(find(BesluitListView.class).all()).isEmpty();
    }

    @Test
    void whatIsWithdrawnSaysSoAndWhy() {
        BesluitId id = against();
        record(id);
        vorming.withdraw(id, "De grond is verkocht");
        open(id);

        assertThat(text(find(Banner.class).single())).contains("Ingetrokken op 3 maart 2026", "De grond is verkocht");
        assertThat(text(find(BesluitFacts.class).single())).contains("Twintig woningen per kern");
        assertThat(besluiten.list(BesluitFilter.ALL, null).rows()).hasSize(1);
    }

    private BesluitId drafted() {
        return vorming.draft(Besluiten.data(wonen, owner.organisatie(), "Eerst bouwen langs het spoor"));
    }

    private BesluitId against() {
        BesluitId id = drafted();
        People.as(
                neighbour,
                () -> standpunten.take(
                        id,
                        1,
                        new StandpuntData(
                                neighbour.organisatie(),
                                Standpunt.TEGEN,
                                "De kernen betalen de prijs",
                                "Twintig woningen per kern")));
        return id;
    }

    private void record(BesluitId id) {
        vorming.record(id, besluiten.detail(id).version(), Besluiten.result(BesluitResultaat.VASTGESTELD, TODAY));
    }

    private List<String> buttons() {
        return Stream.concat(
                        find(Button.class).all().stream().map(Button::getText),
                        find(Anchor.class).all().stream().map(Anchor::getText))
                .toList();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    /** The button of the dialog, where the page behind it has one that says the same. */
    private void pressLast(String button) {
        test(find(Button.class).withText(button).all().getLast()).click();
    }

    private TextArea area(String label) {
        return find(TextArea.class).withLabel(label).single();
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    @SuppressWarnings("unchecked")
    private Select<BesluitSoort> soort() {
        return find(Select.class).withLabel("Wat voor besluit is het?").single();
    }

    @SuppressWarnings("unchecked")
    private <T> Choice<T> choice(String label) {
        return find(Choice.class).all().stream()
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void open(BesluitId id) {
        go(BesluitRoutes.detail(id.value()));
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
