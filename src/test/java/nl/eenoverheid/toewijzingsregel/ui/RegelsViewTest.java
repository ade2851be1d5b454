package nl.eenoverheid.toewijzingsregel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.toewijzingsregel.ToewijzingsregelRoutes;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("B4")
class RegelsViewTest extends SpringBrowserlessTest {
    private final SignaalService signalen;
    private final World world;
    private SignedIn ommen;
    private WerkruimteId wonen;

    @Autowired
    RegelsViewTest(SignaalService signalen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.signalen = signalen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        SignedIn owner = world.official(World.OVERIJSSEL);
        ommen = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, ommen, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void ownerMakesTriesAndSwitchesOnARule() {
        signalen.note(Signalen.data(wonen, "De huur is te hoog"));
        UI.getCurrent().navigate(WerkruimteRoutes.detail(wonen.value()));
        assertThat(text()).contains("0 van de 0 regels staan aan.");
        open();
        assertThat(text()).contains("Nog geen regels", "geen regel past");
        click("Voeg een regel toe");
        click("Bewaar de regel");
        assertThat(box("Organisatie").getErrorMessage()).isNotEmpty();
        test(box("Gaat over thema")).selectItem("Wonen");
        test(box("Organisatie")).selectItem("Ommen");
        test(box("Persoon (mag)")).selectItem(ommen.naam());
        click("Bewaar de regel");

        open();
        assertThat(text()).contains("Regel 1: thema Wonen", "gaat naar Ommen, " + ommen.naam(), "staat uit");
        click("Probeer");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Deze regel had 1 signaal gepakt.", "De huur is te hoog");
        click("Sluit");
        click("Zet aan");
        open();
        assertThat(text()).contains("staat aan", "regel 1");
    }

    @Test
    void memberReadsTheRulesAndChangesNothing() {
        People.signIn(ommen);
        open();
        assertThat(find(Button.class).withText("Voeg een regel toe").exists()).isFalse();
    }

    private void open() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate(ToewijzingsregelRoutes.ofWerkruimte(wonen.value()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Object> box(String label) {
        return find(ComboBox.class).withLabel(label).single();
    }

    private void click(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
