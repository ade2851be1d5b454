package nl.eenoverheid.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountChoice;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import nl.eenoverheid.workspace.WerkruimteRoutes;
import nl.eenoverheid.workspace.WerkruimteService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"I1", "I3"})
class WerkruimteViewTest extends SpringBrowserlessTest {
    private final WerkruimteService werkruimten;
    private final AccountService accounts;
    private final World world;

    private SignedIn owner;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    WerkruimteViewTest(
            WerkruimteService werkruimten,
            AccountService accounts,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.werkruimten = werkruimten;
        this.accounts = accounts;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        reader = world.official(World.DALFSEN);
        stranger = world.official(World.OMMEN);
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @Test
    void listSaysWhatEachIsForAndOpensANewOne() {
        UI.getCurrent().navigate(WerkruimteRoutes.LIST);
        assertThat(find(ListRow.class).single().getElement().getTextRecursively())
                .contains("Werkruimte", "eigenaar", "2 leden", "Ommen", "Dalfsen");

        click("Open een werkruimte");
        click("Open de werkruimte");
        TextField naam = find(TextField.class).withLabel("Naam").single();
        assertThat(naam.getErrorMessage()).isEqualTo("Vul dit in.");
        naam.setValue("Water in de Vecht");
        find(TextArea.class).withLabel("Waar is deze werkruimte voor?").single().setValue("Samen droge voeten");
        click("Open de werkruimte");

        assertThat(heading()).isEqualTo("Water in de Vecht");
        assertThat(text()).contains("Samen droge voeten", "(jij)", "doet alles en beheert de leden");
    }

    @Test
    void ownerLetsSomebodyInAndRemovesThem() {
        open();
        click("Laat een collega toe");
        choose(find(ComboBox.class).withLabel("Wie").single());
        click("Laat toe");

        assertThat(text())
                .contains(stranger.naam(), "noteert, duidt en legt vast", "toegelaten door " + owner.naam())
                .contains("liet iemand toe: " + stranger.naam());
        test(find(Button.class)
                        .withAriaLabel("Haal " + stranger.naam() + " weg")
                        .single())
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("haalde iemand weg: " + stranger.naam());
        assertThat(werkruimten.detail(wonen).leden()).hasSize(2);
    }

    @Test
    void readerSeesWhoIsThereAndManagesNothing() {
        People.signIn(reader);
        open();

        assertThat(text()).contains(owner.naam(), "leest mee", "Verlaat de werkruimte");
        assertThat(find(Button.class).withText("Laat een collega toe").exists()).isFalse();
        assertThat(find(Button.class).withText("Haal weg").exists()).isFalse();
        assertThat(find(PathLink.class).withText("Gehoord").all())
                .anyMatch(link -> link.getHref().equals("gehoord?werkruimte=" + wonen.value()));
    }

    @Test
    void lastOwnerIsToldKindlyWhyLeavingIsNotPossible() {
        open();
        new WerkruimteActions(werkruimten, accounts, owner, () -> {}).leaveNow(werkruimten.detail(wonen));

        assertThat(werkruimten.detail(wonen).leden()).hasSize(2);
        assertThat(find(Notification.class).exists()).isTrue();
    }

    @Test
    @Capability("I9")
    void openViewOfSomebodyWhoIsRemovedStopsShowing() {
        People.signIn(reader);
        open();
        assertThat(heading()).startsWith("Werkruimte");

        People.as(owner, () -> werkruimten.remove(wonen, reader.id()));
        roundTrip();

        assertThat(heading()).isEqualTo("Deze pagina is er niet");
        assertThat(text()).doesNotContain(owner.naam());
    }

    @Test
    void strangerFindsNothingAndAdministratorHasNoPage() {
        People.signIn(stranger);
        open();
        assertThat(heading()).isEqualTo("Deze pagina is er niet");
        UI.getCurrent().navigate(WerkruimteRoutes.LIST + "/1e9");
        assertThat(heading()).isEqualTo("Deze pagina is er niet");

        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        open();
        assertThat(heading()).isEqualTo("Deze pagina is niet voor jouw rol");
    }

    private void open() {
        UI.getCurrent().navigate(WerkruimteRoutes.detail(wonen.value()));
    }

    @SuppressWarnings("unchecked")
    private void choose(ComboBox<?> field) {
        ((ComboBox<AccountChoice>) field)
                .setValue(accounts.choices().stream()
                        .filter(choice -> choice.id() == stranger.id().value())
                        .findFirst()
                        .orElseThrow());
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
