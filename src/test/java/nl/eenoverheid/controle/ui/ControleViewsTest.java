package nl.eenoverheid.controle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.controle.ControleId;
import nl.eenoverheid.controle.ControleService;
import nl.eenoverheid.controle.ControleSoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Capability("L5")
class ControleViewsTest extends SpringBrowserlessTest {
    /** A water board of which no other test makes accounts. */
    private static final String WATERSCHAP = "ws0664";

    private final ControleService controles;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final World world;

    private SignedIn administrator;
    private SignedIn official;

    @Autowired
    ControleViewsTest(ControleService controles, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.controles = controles;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(manager);
        this.world = new World(jdbc, manager);
    }

    /** Nobody works there and nothing was reviewed. */
    @BeforeEach
    void signIn() {
        long id = world.organisatie(WATERSCHAP);
        transactions.executeWithoutResult(status -> {
            jdbc.sql("update account set actief = false where organisatie_id = ?")
                    .param(id)
                    .update();
            jdbc.sql(
                            "delete o from controle_oordeel o join controle c on c.id = o.controle_id where c.organisatie_id = ?")
                    .param(id)
                    .update();
            jdbc.sql("delete from controle where organisatie_id = ?").param(id).update();
        });
        administrator = world.person(WATERSCHAP, Rol.BEHEERDER);
        official = world.official(WATERSCHAP);
        People.signIn(administrator);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void administratorJudgesEverybodyAndSigns() {
        UI.getCurrent().navigate("");
        assertThat(page()).contains("De controle van wie toegang heeft, moet nu gedaan worden.");
        UI.getCurrent().navigate("beheer/toegangscontrole");
        assertThat(page()).contains("Nog nooit gedaan: dit moet nu");
        test(button("Begin de controle", "Begin de controle: Alle accounts")).click();
        assertThat(page()).contains(official.naam(), "nog nooit ingelogd", "0 van 2 beoordeeld");

        click("Onderteken de controle");
        assertThat(find(ConfirmDialog.class).exists()).isFalse();
        judge("Blijft", administrator);
        judge("Wijzig", official);
        click("Leg vast");
        TextArea what = find(TextArea.class).withLabel("Wat moet er wijzigen?").single();
        assertThat(what.isInvalid()).isTrue();
        what.setValue("geen dossiers meer");
        click("Leg vast");
        assertThat(page()).contains("geen dossiers meer", "2 van 2");
        click("Onderteken de controle");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(page()).contains("Ondertekend door " + administrator.naam());
        assertThat(find(Button.class).all().stream().map(Button::getText)).doesNotContain("Stop");
    }

    @Test
    void fileRunsNoFormula() throws IOException {
        transactions.executeWithoutResult(
                status -> jdbc.sql("update account set naam = '=1+1', functie = '@SUM(A1)' where id = ?")
                        .param(official.id().value())
                        .update());
        ControleId id = controles.start(administrator.organisatie(), ControleSoort.ALLEN);
        var csv = new ByteArrayOutputStream();
        var json = new ByteArrayOutputStream();
        ControleDownload files = new ControleDownload(controles, id, Locale.of("nl"));
        files.csv(csv);
        files.json(json);

        List<String> lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).startsWith("Naam,E-mailadres,Functie");
        assertThat(lines).anyMatch(line -> line.startsWith("'=1+1,") && line.contains(",'@SUM(A1),"));
        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"naam\":\"=1+1\"", "NOOIT_GEWEEST");
    }

    @Test
    void reviewOfAnotherOrganisationIsNotThere() {
        ControleId id = controles.start(administrator.organisatie(), ControleSoort.ALLEN);
        People.signIn(world.person(World.ZWOLLE, Rol.BEHEERDER));
        UI.getCurrent().navigate("beheer/toegangscontrole/" + id.value());
        assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
        People.signIn(official);
        UI.getCurrent().navigate("beheer/toegangscontrole");
        assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is niet voor jouw rol");
    }

    private void judge(String verb, SignedIn person) {
        test(button(verb, verb + ": " + person.naam())).click();
    }

    private Button button(String text, String label) {
        return find(Button.class).withText(text).all().stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
