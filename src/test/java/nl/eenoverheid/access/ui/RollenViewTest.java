package nl.eenoverheid.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.RolListItem;
import nl.eenoverheid.access.RolService;
import nl.eenoverheid.access.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("L5")
class RollenViewTest extends SpringBrowserlessTest {
    private final RolService rollen;
    private final World world;

    private SignedIn administrator;

    @Autowired
    RollenViewTest(RolService rollen, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.rollen = rollen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        administrator = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);
        People.signIn(administrator);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void asShipped() {
        People.as(administrator, () -> {
            RolListItem clerk = clerk();
            rollen.change(Rol.GRIFFIER, clerk.version(), clerk.standaard());
        });
        People.signOut();
    }

    @Test
    void tableSaysInWordsWhatEachRoleMay() {
        UI.getCurrent().navigate("beheer/rollen");

        assertThat(page()).contains("Noteert wat buiten is gehoord", "griffier", "ja");
    }

    @Test
    void roleIsChangedAndPutBack() {
        UI.getCurrent().navigate("beheer/rollen/GRIFFIER");
        CheckboxGroup<Right> dossiers = group("Dossiers");
        Set<Right> wanted = new HashSet<>(dossiers.getValue());
        wanted.add(Right.DOSSIER_WRITE);
        dossiers.setValue(wanted);
        save();
        assertThat(clerk().rechten()).contains(Right.DOSSIER_WRITE);

        click("Zet de standaard terug");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(clerk().isChanged()).isFalse();
    }

    @Test
    void contentIsNotThereForWhoKeepsAccounts() {
        UI.getCurrent().navigate("beheer/rollen/BEHEERDER");
        assertThat(find(CheckboxGroup.class).all())
                .extracting(CheckboxGroup::getLabel)
                .containsExactly("Beheer");
        UI.getCurrent().navigate("beheer/rollen/KONING");
        assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is er niet");
        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        UI.getCurrent().navigate("beheer/rollen/BEHEERDER");
        assertThat(find(H1.class).single().getText()).isEqualTo("Deze pagina is niet voor jouw rol");
    }

    private void save() {
        click("Bewaar");
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private RolListItem clerk() {
        return rollen.list().stream()
                .filter(rol -> rol.rol() == Rol.GRIFFIER)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Right> group(String label) {
        return (CheckboxGroup<Right>) find(CheckboxGroup.class).withLabel(label).single();
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static String page() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
