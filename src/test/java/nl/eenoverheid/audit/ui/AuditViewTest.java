package nl.eenoverheid.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.audit.AuditFilter;
import nl.eenoverheid.audit.AuditService;
import nl.eenoverheid.audit.ChainService;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.workspace.WerkruimteData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApplicationTest
@Capability("L4")
class AuditViewTest extends SpringBrowserlessTest {
    private static final Locale DUTCH = Locale.of("nl");

    private final WerkruimteService werkruimten;
    private final AuditDownload download;
    private final World world;

    private SignedIn official;
    private SignedIn colleague;
    private WerkruimteId wonen;

    @Autowired
    AuditViewTest(
            WerkruimteService werkruimten,
            AuditService audit,
            ChainService chain,
            TestClock clock,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.werkruimten = werkruimten;
        this.download = new AuditDownload(audit, chain, clock);
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void something() {
        official = world.official(World.OMMEN);
        colleague = world.official(World.OMMEN);
        People.as(official, () -> {
            wonen = werkruimten.open(new WerkruimteData("=Wonen", "Samen"));
            werkruimten.admit(wonen, colleague.id(), WerkruimteRol.LEZER);
        });
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        UI.getCurrent().setLocale(DUTCH);
        go("beheer/audit?in=" + wonen.value());
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void readsAsSentencesWithWhatItWas() {
        String who = official.naam() + " (" + official.organisatieNaam() + ") ";
        assertThat(sentences())
                .containsExactly(
                        who + "liet iemand toe · werkruimte =Wonen", who + "opende de werkruimte · werkruimte =Wonen");
        assertThat(find(ListItem.class).all().stream()
                        .map(item -> item.getElement().getTextRecursively()))
                .contains("lid: " + colleague.naam(), "rol: lezer", "doel: Samen");
    }

    @Test
    void addressNarrows() {
        test(find(Chip.class).withText("Vertrouwelijk gelezen").single()).click();
        assertThat(address()).isEqualTo("beheer/audit?in=" + wonen.value() + "&rubriek=INZAGE");
        assertThat(sentences()).isEmpty();
        test(find(Button.class).withText("Laat alles zien").single()).click();
        assertThat(address()).isEqualTo("beheer/audit");
        go("beheer/audit?wie=" + colleague.id().value());
        assertThat(sentences()).isEmpty();
        go("beheer/audit?wie=onzin&van=gisteren&nummer=x&in=" + wonen.value());
        assertThat(sentences()).hasSize(2);
    }

    @Test
    void fieldSaysWhatIsWrongWithTheDays() {
        go("beheer/audit?van=gisteren");
        assertThat(day("Van").getErrorMessage()).isEqualTo("Dit is geen datum. Schrijf bijvoorbeeld 20-11-2026.");
        assertThat(day("Van").isInvalid()).isTrue();

        go("beheer/audit?van=2026-03-05&tot=2026-03-04");
        assertThat(day("Tot en met").getErrorMessage()).startsWith("Deze dag ligt vóór de eerste dag");
        assertThat(day("Tot en met").isInvalid()).isTrue();

        go("beheer/audit?van=2026-03-04&tot=2026-03-04");
        assertThat(day("Tot en met").isInvalid()).isFalse();
    }

    @Test
    void partnerStandsThereForTheOrganisationThatTheyComeFrom(
            @Autowired JdbcClient jdbc, @Autowired PlatformTransactionManager manager) {
        new TransactionTemplate(manager).executeWithoutResult(status -> jdbc.sql(
                        "update account set namens = 'Dorpsbelang Lemele' where id = ?")
                .param(official.id().value())
                .update());
        go("beheer/audit?wie=" + official.id().value());

        assertThat(sentences()).isNotEmpty().allMatch(text -> text.contains("(Dorpsbelang Lemele)"));
    }

    @Test
    void chainIsCheckedOnTheScreen() {
        test(find(Button.class).withText("Controleer de keten").single()).click();
        assertThat(headings()).anyMatch(text -> text.startsWith("De keten klopt"));
        TextField known = find(TextField.class)
                .withLabel("Zegel uit een download of het logboek")
                .single();
        known.setValue("999999999 " + "0".repeat(64));
        test(find(Button.class).withText("Controleer de keten").single()).click();
        assertThat(headings()).anyMatch(text -> text.startsWith("Zegel 999999999 was er eerder wel"));
        known.setValue("dat weet ik niet");
        test(find(Button.class).withText("Controleer de keten").single()).click();
        assertThat(known.isInvalid()).isTrue();
    }

    @Test
    void fileRunsNoFormulaAndHoldsTheSeal() throws IOException {
        var out = new ByteArrayOutputStream();
        download.csv(out, filter(), DUTCH);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("Moment (Nederlandse tijd),Wie,Organisatie,Wat,Waarover");
        assertThat(lines.get(1)).matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}:\\d{2},.*");
        assertThat(lines).anyMatch(line -> line.contains(",werkruimte =Wonen,") && line.contains("naam: =Wonen"));
        assertThat(lines).noneMatch(line -> line.contains(",=") || line.contains("\"="));
        assertThat(lines.getLast()).startsWith("Laatste zegel");
    }

    @Test
    void fileForPrograms() {
        var out = new ByteArrayOutputStream();
        download.json(out, filter(), DUTCH);
        JsonNode json = JsonMapper.shared().readTree(out.toByteArray());
        assertThat(json.get("rows").size()).isEqualTo(2);
        assertThat(json.get("rows").get(0).get("sentence").asString()).contains("liet iemand toe");
        assertThat(json.has("lastSeal")).isTrue();
    }

    @Test
    void onlyForAdministrators() {
        People.signIn(official);
        go("beheer/audit");
        assertThat(find(AuditView.class).all()).isEmpty();
    }

    private AuditFilter filter() {
        return new AuditFilter(null, null, wonen, null, null, null);
    }

    private List<String> sentences() {
        return find(AuditRow.class).all().stream()
                .map(row -> ((Paragraph) row.getChildren().findFirst().orElseThrow()).getText())
                .toList();
    }

    private List<String> headings() {
        return find(H2.class).all().stream().map(H2::getText).toList();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private static void go(String path) {
        UI.getCurrent().navigate(path.split("\\?")[0], new Location(path).getQueryParameters());
    }

    private static String address() {
        return UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
    }
}
