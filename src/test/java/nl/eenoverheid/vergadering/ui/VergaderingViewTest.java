package nl.eenoverheid.vergadering.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.taak.TaakKeuze;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PageHeader;
import nl.eenoverheid.vergadering.Aanwezig;
import nl.eenoverheid.vergadering.Aanwezigheid;
import nl.eenoverheid.vergadering.AgendaService;
import nl.eenoverheid.vergadering.PuntUitkomst;
import nl.eenoverheid.vergadering.Uitkomst;
import nl.eenoverheid.vergadering.VergaderingAct;
import nl.eenoverheid.vergadering.VergaderingDetail;
import nl.eenoverheid.vergadering.VergaderingId;
import nl.eenoverheid.vergadering.VergaderingRoutes;
import nl.eenoverheid.vergadering.VergaderingService;
import nl.eenoverheid.vergadering.Vergaderingen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("E7")
class VergaderingViewTest extends SpringBrowserlessTest {
    private final VergaderingService vergaderingen;
    private final AgendaService agenda;
    private final DossierService dossiers;
    private final VergaderingenInDossier inDossier;
    private final PlanDialogs plans;
    private final World world;

    private SignedIn province;
    private SignedIn ommen;
    private SignedIn reader;
    private DossierId dossier;

    @Autowired
    VergaderingViewTest(
            VergaderingService vergaderingen,
            AgendaService agenda,
            DossierService dossiers,
            VergaderingenInDossier inDossier,
            PlanDialogs plans,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.vergaderingen = vergaderingen;
        this.agenda = agenda;
        this.dossiers = dossiers;
        this.inDossier = inDossier;
        this.plans = plans;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        province = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        reader = world.person(World.ZWOLLE, Rol.MEELEZER);
        WerkruimteId wonen = world.werkruimte(
                Map.of(province, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(province);
        UI.getCurrent().setLocale(Locale.of("nl"));
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void pointIsRefusedUntilItSaysAboutWhomItIs() {
        open(plan());
        test($(Button.class).withText("Zet een punt op de agenda").single()).click();
        area("Wat is de vraag?").setValue("Wat kan nu?");
        test($(Button.class).withText("Zet op de agenda").single()).click();
        assertThat(area("Over wie gaat dit?").isInvalid()).isTrue();

        area("Over wie gaat dit?").setValue("Starters die bij hun ouders wonen");
        test($(Button.class).withText("Zet op de agenda").single()).click();
        assertThat(text($(AgendapuntCard.class).single()))
                .containsSubsequence("Over wie gaat dit?", "Starters die bij hun ouders wonen", "Wat kan nu?");
    }

    @Test
    void whoPlansIsInvitedAndADayThatHasBeenIsAskedAbout() {
        plans.plan(dossier, id -> open(id));
        $(TextField.class).withLabel("Waar gaat de vergadering over?").single().setValue("Kennismaken");
        $(TextField.class).withLabel("Plek").single().setValue("Provinciehuis");
        test($(Button.class).withText("Plan en nodig uit").single()).click();
        assertThat($(DatePicker.class).single().isInvalid()).isTrue();
        assertThat($(TimePicker.class).single().isInvalid()).isTrue();
        $(DatePicker.class).single().setValue(LocalDate.of(2026, 2, 2));
        $(TimePicker.class).single().setValue(LocalTime.of(9, 0));
        test($(Button.class).withText("Plan en nodig uit").single()).click();
        ConfirmDialog ask = $(ConfirmDialog.class).single();
        assertThat(ask.getElement().getProperty("header")).isEqualTo("Deze dag is geweest");
        assertThat(vergaderingen.ofDossier(dossier, null).rows()).isEmpty();
        test(ask).confirm();

        assertThat(text($(VergaderingFacts.class).single())).contains("2 februari", province.naam());
    }

    @Test
    void atTheFirstPointEverybodyIsThereAndWhoComesLateIsAdded() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Een"));
        agenda.add(id, Vergaderingen.punt("Boeren", "Twee"));
        vergaderingen.step(id, vergaderingen.detail(id).version(), VergaderingAct.START, "");
        open(id);
        assertThat($(Button.class).withText("Iedereen is er").all()).hasSize(1);
        assertThat($(Button.class).withText("Iedereen als bij het vorige punt").all())
                .hasSize(1);

        test($(Button.class).withText("Nog iemand erbij").single()).click();
        @SuppressWarnings("unchecked")
        ComboBox<Gast> who = $(ComboBox.class).withLabel("Wie is er ook bij?").single();
        assertThat(who.getListDataView().getItems().map(Gast::naam)).noneMatch(naam -> naam.contains(ommen.naam()));
        test($(Button.class).withText("Zet erbij").single()).click();
        assertThat(who.getErrorMessage()).isEqualTo("Kies wie je uitnodigt.");
        who.setValue(who.getListDataView().getItems().findFirst().orElseThrow());
        test($(Button.class).withText("Zet erbij").single()).click();
        assertThat($(ListItem.class).all().stream().filter(each -> text(each).endsWith(ommen.organisatieNaam())))
                .as("the person, and now the whole organisation")
                .hasSize(2);
    }

    @Test
    void orderIsChangedWithKeys() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Een"));
        agenda.add(id, Vergaderingen.punt("Boeren", "Twee"));
        open(id);
        test($(Button.class).withText("Later").all().getFirst()).click();

        assertThat($(H3.class).all().stream().map(H3::getText)).containsExactly("Twee", "Een");
        assertThat($(Button.class).withText("Eerder").all().getFirst().isEnabled())
                .isFalse();
    }

    @Test
    void pointThatWasTakenAwayComesBackOnItsPlace() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Een"));
        agenda.add(id, Vergaderingen.punt("Boeren", "Twee"));
        open(id);
        test($(Button.class).withText("Haal van de agenda").all().getFirst()).click();
        assertThat($(H3.class).all().stream().map(H3::getText)).containsExactly("Twee");
        test($(Button.class).withText("Maak ongedaan").single()).click();
        assertThat($(H3.class).all().stream().map(H3::getText)).containsExactly("Een", "Twee");

        vergaderingen.step(id, vergaderingen.detail(id).version(), VergaderingAct.START, "");
        agenda.presentAsBefore(id, vergaderingen.detail(id).agenda().getFirst().id());
        open(id);
        assertThat($(Button.class).withText("Haal van de agenda").all())
                .as("who was there at the other point is known")
                .hasSize(1);
    }

    @Test
    void adoptingSaysFirstOfWhomItIsNotKnownWhetherTheyWereThere() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Een"));
        vergaderingen.step(id, vergaderingen.detail(id).version(), VergaderingAct.START, "");
        VergaderingDetail.Punt punt = vergaderingen.detail(id).agenda().getFirst();
        long there = vergaderingen.detail(id).genodigden().stream()
                .filter(each -> each.naam().equals(province.naam()))
                .findFirst()
                .orElseThrow()
                .id();
        agenda.present(id, punt.id(), there, Aanwezigheid.of(Aanwezig.AANWEZIG));
        agenda.conclude(id, punt.id(), punt.version(), new PuntUitkomst(Uitkomst.BESPROKEN, ""));
        vergaderingen.step(id, vergaderingen.detail(id).version(), VergaderingAct.HOLD, "");
        open(id);
        test($(Button.class).withText("Stel het verslag vast").single()).click();

        assertThat($(ConfirmDialog.class).single().getElement().getProperty("message"))
                .isEqualTo("Bij punt 1 weten we niet of " + ommen.naam()
                        + " er was. Daarna verandert er niets meer aan het verslag.");
    }

    @Test
    void meetingIsHeldOnThePage() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Wat kan nu?"));
        open(id);
        test($(Button.class).withText("Begin de vergadering").single()).click();
        ConfirmDialog early = $(ConfirmDialog.class).single();
        assertThat(early.getElement().getProperty("message"))
                .as("its day is to come")
                .startsWith("Deze vergadering staat op ");
        test(early).confirm();
        @SuppressWarnings("unchecked")
        Choice<Aanwezig> person = $(Choice.class).all().stream()
                .filter(each -> ommen.naam().equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        person.setValue(Aanwezig.VERVANGER);
        $(TextField.class)
                .withLabel("Wie vervangt " + ommen.naam() + "?")
                .single()
                .setValue("de griffier");
        assertThat(text($(AgendapuntCard.class).single()))
                .contains("1 van 2 ingevuld", ommen.naam() + ", vervangen door de griffier.");
        test($(Button.class).withText("Leg de uitkomst vast").single()).click();
        area("Wat is gezegd en afgesproken?").setValue("Ommen rekent het na.");
        @SuppressWarnings("unchecked")
        Choice<Uitkomst> uitkomst = $(Choice.class).all().stream()
                .filter(each -> "Wat is de uitkomst?".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        uitkomst.setValue(Uitkomst.ACTIE);
        test($(Button.class).withText("Leg vast").single()).click();

        assertThat(text($(AgendapuntCard.class).single()))
                .contains("actie", "Ommen rekent het na.", "Maak er een taak van");
        test($(Button.class).withText("Sluit de vergadering").single()).click();
        assertThat(text($(PageHeader.class).single()))
                .contains("gehouden", "Stel het verslag vast", "Plan de volgende");
    }

    @Test
    void whatWasAgreedBecomesATask() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Wat kan nu?"));
        VergaderingDetail now = vergaderingen.detail(id);
        vergaderingen.step(id, now.version(), VergaderingAct.START, "");
        agenda.conclude(
                id,
                now.agenda().getFirst().id(),
                now.agenda().getFirst().version(),
                new PuntUitkomst(Uitkomst.ACTIE, "Ommen rekent het na."));
        open(id);
        test($(Button.class).withText("Maak er een taak van").single()).click();
        assertThat($(TextField.class).withLabel("Wat vraag je?").single().getValue())
                .isEqualTo("Ommen rekent het na.");
        @SuppressWarnings("unchecked")
        ComboBox<TaakKeuze> naar =
                $(ComboBox.class).withLabel("Aan welke organisatie?").single();
        naar.setValue(naar.getListDataView().getItems().findFirst().orElseThrow());
        test($(Button.class).withText("Stel de vraag").single()).click();

        assertThat(text($(AgendapuntCard.class).single())).contains("Taak: Ommen rekent het na. (gevraagd)");
    }

    @Test
    void whoReadsOnlySeesTheAgendaWithoutButtons() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Wat kan nu?"));
        People.signIn(reader);
        open(id);

        assertThat(text($(AgendapuntCard.class).single())).contains("Starters");
        assertThat($(Button.class).withText("Begin de vergadering").all()).isEmpty();
        assertThat($(Button.class).withText("Later").all()).isEmpty();
    }

    @Test
    void dossierListsItsMeetings() {
        assertThat(text(inDossier.part(dossier))).contains("Nog geen vergaderingen", "Plan een vergadering");
        plan();
        assertThat(text(inDossier.part(dossier))).contains("Voortgang", "gepland", "nog geen agenda");
        People.as(reader, () -> assertThat(text(inDossier.part(dossier))).doesNotContain("Plan een vergadering"));
    }

    @Test
    void listShowsWhatComesAndWhatWasAndCanBeNarrowed() {
        plan();
        VergaderingId gone = vergaderingen.plan(dossier, Vergaderingen.data("Afgezegd", province), null);
        vergaderingen.step(gone, 0, VergaderingAct.CANCEL, "Niet nodig.");
        UI.getCurrent().navigate(VergaderingRoutes.LIST);
        assertThat($(ListRow.class).all().stream().map(VergaderingViewTest::text))
                .satisfiesExactly(
                        row -> assertThat(row).contains("Voortgang", "gepland", "Woningbouw"),
                        row -> assertThat(row).contains("Afgezegd", "afgelast"));

        test($(Chip.class).withText("afgelast").single()).click();
        assertThat(text($(ListRow.class).single())).contains("Afgezegd");
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("vergaderingen?status=AFGELAST");
        People.signIn(world.official(World.DALFSEN));
        UI.getCurrent().navigate(VergaderingRoutes.LIST);
        assertThat(text($(EmptyState.class).all().getFirst())).contains("Er komen geen vergaderingen");
    }

    @Test
    void calendarFileHoldsWhenAndWhere() {
        VergaderingId id = plan();
        agenda.add(id, Vergaderingen.punt("Starters", "Wat kan nu?"));
        String file = VergaderingCalendar.text(vergaderingen.detail(id), Vergaderingen.MOMENT);

        assertThat(file)
                .contains(
                        "DTSTART:20260305T130000Z\r\n",
                        "DTEND:20260305T140000Z\r\n",
                        "SUMMARY:Voortgang\r\n",
                        "LOCATION:Gemeentehuis Ommen\r\n",
                        "Wat kan nu?");
    }

    private VergaderingId plan() {
        return vergaderingen.plan(dossier, Vergaderingen.data("Voortgang", ommen, province), null);
    }

    private TextArea area(String label) {
        return $(TextArea.class).withLabel(label).single();
    }

    private static void open(VergaderingId id) {
        UI.getCurrent().navigate(VergaderingRoutes.detail(id.value()));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
