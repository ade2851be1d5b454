package nl.eenoverheid.bezoek.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bezoek.BezoekData;
import nl.eenoverheid.bezoek.BezoekDetail;
import nl.eenoverheid.bezoek.BezoekFilter;
import nl.eenoverheid.bezoek.BezoekId;
import nl.eenoverheid.bezoek.BezoekListItem;
import nl.eenoverheid.bezoek.BezoekRol;
import nl.eenoverheid.bezoek.BezoekRoutes;
import nl.eenoverheid.bezoek.BezoekService;
import nl.eenoverheid.bezoek.BezoekSoort;
import nl.eenoverheid.bezoek.BezoekStatus;
import nl.eenoverheid.bezoek.BezoekVerslag;
import nl.eenoverheid.bezoek.BezoekWorkService;
import nl.eenoverheid.bezoek.Bezoeken;
import nl.eenoverheid.signaal.SignaalFilter;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.SignaalSoort;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
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
@Capability("A5")
class BezoekViewTest extends SpringBrowserlessTest {
    private static final BezoekVerslag HOW = new BezoekVerslag(new BigDecimal("3.5"), 12, "Veel gehoord.");

    private final BezoekService bezoeken;
    private final BezoekWorkService work;
    private final SignaalService signalen;
    private final TestClock clock;
    private final World world;

    private SignedIn official;
    private SignedIn reader;
    private WerkruimteId wonen;

    @Autowired
    BezoekViewTest(
            BezoekService bezoeken,
            BezoekWorkService work,
            SignaalService signalen,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.bezoeken = bezoeken;
        this.work = work;
        this.signalen = signalen;
        this.clock = clock;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void onTheDayItselfTheRouteAndOneBigButtonStandOnTop() {
        BezoekId id = bezoeken.plan(mine("Fietstocht door Ommen"));
        bezoeken.plan(Bezoeken.data(wonen, "Van anderen"));
        go(BezoekRoutes.LIST);

        VandaagCard card = $(VandaagCard.class).single();
        assertThat(text(card)).contains("Vandaag", "Fietstocht door Ommen", "13.00–16.30", "Lemele → Vilsteren");
        assertThat($(PathLink.class, card)
                        .withText("Noteer wat je hoorde")
                        .single()
                        .getHref())
                .isEqualTo("noteren?bezoek=" + id.value());
        assertThat($(ListRow.class).all()).hasSize(2);
        assertThat(text($(ListRow.class).all().getFirst())).contains("gepland", "ambtelijk", "jij gaat mee");
    }

    @Test
    void theListIsNarrowedByChipsAndSaysWhyItIsEmpty() {
        BezoekId held = bezoeken.plan(mine("Gehouden"));
        clock.set(Instant.parse("2026-03-03T16:00:00Z"));
        work.roundOff(held, 0, HOW);
        bezoeken.plan(Bezoeken.data(wonen, "Van anderen"));
        go(BezoekRoutes.LIST);

        assertThat(text($(ListRow.class).single())).contains("Van anderen", "nog niet afgerond");
        test($(Chip.class).withText("ik ga mee").single()).click();
        assertThat($(ListRow.class).all()).isEmpty();
        test($(Button.class).withText("Wis de filters").single()).click();
        test($(Chip.class).withText("gehouden").single()).click();
        assertThat(text($(ListRow.class).single())).contains("Gehouden", "12 mensen gesproken");
        assertThat(address()).isEqualTo("bezoeken?deel=GEHOUDEN");
        test($(Chip.class).withText("afgelast").single()).click();
        assertThat(text($(BezoekenView.class).single())).contains("Er is geen bezoek afgelast");
    }

    @Test
    void whoGoesDecidesWhatIsAskedAboutAnAgenda() {
        go(BezoekRoutes.PLAN);

        assertThat($(TextArea.class).withLabel("Agenda").all()).isEmpty();
        choose("Wie gaan er?", BezoekRol.RAAD);
        assertThat(text($(BezoekForm.class).single())).contains("zonder agenda naar buiten");
        assertThat(area("Waarom is een agenda deze keer nodig?").isVisible()).isTrue();
        choose("Wie gaan er?", BezoekRol.COLLEGE);
        assertThat(text($(BezoekForm.class).single())).contains("met een agenda naar buiten");
        assertThat($(TextArea.class)
                        .withLabel("Waarom is een agenda deze keer nodig?")
                        .all())
                .isEmpty();
    }

    @Test
    void aCollegeWithoutAnAgendaIsRefusedInWordsThatHelpAndThenPlanned() {
        go(BezoekRoutes.PLAN);
        fill("Het college in Vilsteren", BezoekRol.COLLEGE);
        test($(Button.class).withText("Plan dit bezoek").single()).click();

        assertThat(area("Agenda").isInvalid()).isTrue();
        assertThat(area("Agenda").getErrorMessage()).contains("Een college gaat met een agenda naar buiten");
        test(area("Agenda")).setValue("Wonen\nVerkeer");
        test($(Button.class).withText("Plan dit bezoek").single()).click();

        BezoekListItem planned = bezoeken.list(BezoekFilter.COMING, null).rows().getFirst();
        assertThat(planned.titel()).isEqualTo("Het college in Vilsteren");
        assertThat(planned.plaatsen()).isEqualTo("Vilsteren");
        assertThat(planned.mijn())
                .as("who plans goes along, unless they say no")
                .isTrue();
        assertThat(address()).isEqualTo("bezoeken/" + planned.id());
        assertThat(text($(BezoekDetailPanel.class).single())).contains("Wonen", "Verkeer", "Zo weten mensen vooraf");
    }

    @Test
    void placesOfTheRouteMoveAndGoByTheirButtons() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        go(BezoekRoutes.change(id.value()));

        assertThat(kernen()).containsExactly("Lemele", "Vilsteren");
        test($(Button.class).withText("Voeg een plek toe").single()).click();
        test($(TextField.class).withLabel("Dorp of wijk").all().getLast()).setValue("Beerze");
        test(button("Zet plek 3 hoger")).click();
        assertThat(kernen()).containsExactly("Lemele", "Beerze", "Vilsteren");
        test(button("Haal plek 1 weg")).click();
        test($(Button.class).withText("Bewaar het plan").single()).click();

        assertThat(bezoeken.detail(id).route())
                .extracting(BezoekDetail.Plaats::kern)
                .containsExactly("Beerze", "Vilsteren");
    }

    @Test
    void whenSomebodyElseWasFirstBothPlansStandBesideEachOther() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        go(BezoekRoutes.change(id.value()));
        bezoeken.change(id, 0, mine("Fietstocht langs de Vecht"));

        test($(TextField.class).withLabel("Hoe heet het bezoek?").single()).setValue("Fietstocht met de raad");
        test($(Button.class).withText("Bewaar het plan").single()).click();

        assertThat(text($(StaleDialog.class).single())).contains("Fietstocht langs de Vecht", "Fietstocht met de raad");
        assertThat(bezoeken.detail(id).data().titel()).isEqualTo("Fietstocht langs de Vecht");
        test($(Button.class, $(StaleDialog.class).single()).all().getLast()).click();
        assertThat(bezoeken.detail(id).data().titel()).isEqualTo("Fietstocht met de raad");
    }

    @Test
    void afterwardsOneTellsHowItWasAndReadsWhatItBrought() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        signalen.note(Signalen.during(
                Signalen.promised(wonen, "Mag ik mijn boerderij splitsen?", LocalDate.of(2026, 4, 1)), id));
        signalen.note(Signalen.during(Signalen.data(wonen, "Het pontje vaart niet meer"), id));
        clock.set(Instant.parse("2026-03-03T17:00:00Z"));
        go(BezoekRoutes.detail(id.value()));

        test($(Button.class).withText("Rond het bezoek af").single()).click();
        assertThat($(BigDecimalField.class).single().getValue()).isEqualByComparingTo("3.5");
        test(dialogButton("Rond het bezoek af")).click();
        assertThat($(IntegerField.class).single().isInvalid()).isTrue();
        $(IntegerField.class).single().setValue(12);
        test(area("Hoe was het, in het kort?")).setValue("Veel gehoord.");
        test(dialogButton("Rond het bezoek af")).click();

        assertThat(bezoeken.detail(id).verslag()).isEqualTo(HOW);
        String page = text($(BezoekDetailPanel.class).single());
        assertThat(page)
                .contains("3,5 uur", "Veel gehoord.", "2 dingen zijn gehoord", "Eén keer is een antwoord beloofd");
        assertThat(page).contains("Starters en doorstromen (2)", "landden nog nergens");
        assertThat($(PathLink.class)
                        .withText("Bekijk alle 2 in Gehoord")
                        .single()
                        .getHref())
                .isEqualTo("gehoord?bezoek=" + id.value());
        go("gehoord?bezoek=" + id.value());
        assertThat($(ListRow.class).all()).hasSize(2);
        assertThat($(Chip.class).withText("bezoek: Fietstocht").all()).hasSize(1);
    }

    @Test
    void whatIsNotedTodayBelongsToTheBezoekOfTodayUnlessOneSaysNo() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        go("noteren");

        ComboBox<?> field =
                $(ComboBox.class).withLabel("Hoorde je dit tijdens een bezoek?").single();
        assertThat(field.getValue()).extracting("titel").isEqualTo("Fietstocht");
        assertThat($(TextField.class).withLabel("Dorp of wijk").single().getValue())
                .isEqualTo("Lemele");
        test(area("Wat ervaren mensen?")).setValue("Het pontje vaart niet");
        choose("Wat is het?", SignaalSoort.ZORG);
        test($(Button.class).all().stream()
                        .filter(each -> each.hasClassName("eo-wide"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(signalen.list(during(id), null).rows()).hasSize(1);
        assertThat(text($(Panel.class).all().stream()
                        .filter(panel -> text(panel).startsWith("Gehoord tijdens"))
                        .findFirst()
                        .orElseThrow()))
                .contains("Fietstocht");
    }

    @Test
    void whoReadsOnlySeesThePlanAndNoButtonsToChangeIt() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        People.signIn(reader);
        go(BezoekRoutes.detail(id.value()));

        assertThat($(H2.class).all().stream().map(H2::getText)).contains("Fietstocht");
        assertThat($(Button.class).withText("Gelast af").all()).isEmpty();
        assertThat($(PathLink.class).withText("Wijzig").all()).isEmpty();
    }

    @Test
    void itIsBegunCancelledAndPlannedAgainFromItsPage() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));
        go(BezoekRoutes.detail(id.value()));
        test($(Button.class).withText("Begin het bezoek").single()).click();
        assertThat(bezoeken.detail(id).status()).isEqualTo(BezoekStatus.BEZIG);

        test($(Button.class).withText("Gelast af").single()).click();
        test(area("Reden")).setValue("storm");
        test(dialogButton("Gelast het bezoek af")).click();

        assertThat(text($(BezoekDetailPanel.class).single())).contains("Afgelast: storm");
        test($(Button.class).withText("Plan het opnieuw").single()).click();
        test(area("Reden")).setValue("de zon schijnt");
        test(dialogButton("Plan het opnieuw")).click();
        assertThat(bezoeken.detail(id).status()).isEqualTo(BezoekStatus.GEPLAND);
        assertThat(text($(BezoekDetailPanel.class).single())).contains("Opnieuw gepland: de zon schijnt");
    }

    @Test
    void theCalendarFileTellsWhenWhereAndWhatFor() {
        BezoekId id = bezoeken.plan(mine("Fietstocht"));

        String text = CalendarLink.text(bezoeken.calendar(id), Locale.of("nl")).replace("\r\n ", "");

        assertThat(text)
                .contains("DTSTART:20260303T120000Z", "DTEND:20260303T153000Z", "SUMMARY:Fietstocht")
                .contains(
                        "LOCATION:dorpshuis\\, Lemele",
                        "13:00 dorpshuis\\, Lemele\\nVilsteren",
                        "Horen hoe starters wonen");
    }

    @Test
    void theOverviewSaysWhereIGoNextAndWhatIDidNotRoundOff() {
        bezoeken.plan(mine("Gisteren"));
        clock.advance(Duration.ofDays(1));
        bezoeken.plan(Bezoeken.data(
                wonen,
                "Morgen",
                BezoekRol.AMBTELIJK,
                Bezoeken.TODAY.plusDays(2),
                "",
                "",
                Set.of(official.id().value())));
        go("");

        assertThat($(PathLink.class).all().stream().map(BezoekViewTest::text))
                .anyMatch(text -> text.startsWith("Je volgende bezoek: Morgen"))
                .anyMatch(text -> text.contains("Rond het bezoek af: Gisteren"));
    }

    private static SignaalFilter during(BezoekId id) {
        return new SignaalFilter(null, null, null, null, null, null, false, null, id, null, null);
    }

    private BezoekData mine(String titel) {
        return Bezoeken.with(wonen, titel, Set.of(official.id().value()));
    }

    private void fill(String titel, BezoekRol rol) {
        test($(TextField.class).withLabel("Hoe heet het bezoek?").single()).setValue(titel);
        choose("Hoe ga je?", BezoekSoort.WERKBEZOEK);
        choose("Wie gaan er?", rol);
        $(DatePicker.class).single().setValue(Bezoeken.TODAY.plusDays(1));
        $(TimePicker.class).withLabel("Van").single().setValue(LocalTime.of(10, 0));
        $(TimePicker.class).withLabel("Tot").single().setValue(LocalTime.of(12, 0));
        test($(TextField.class).withLabel("Dorp of wijk").single()).setValue("Vilsteren");
    }

    @SuppressWarnings("unchecked")
    private <E> void choose(String label, E value) {
        Choice<E> choice = $(Choice.class).all().stream()
                .filter(each -> each.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
        choice.setValue(value);
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private Button button(String label) {
        return $(Button.class).all().stream()
                .filter(each -> label.equals(each.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private Button dialogButton(String text) {
        return $(Button.class, $(Dialog.class).single()).withText(text).single();
    }

    private List<String> kernen() {
        return $(TextField.class).withLabel("Dorp of wijk").all().stream()
                .map(TextField::getValue)
                .toList();
    }

    private void go(String path) {
        UI.getCurrent().navigate(path.isEmpty() ? "" : path.split("\\?")[0], new Location(path).getQueryParameters());
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
