package nl.eenoverheid.access.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.AccountId;
import nl.eenoverheid.access.AccountListItem;
import nl.eenoverheid.access.AccountService;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.OrganisatieNaam;
import nl.eenoverheid.overheid.OverheidService;
import nl.eenoverheid.ui.ListRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("L5")
class AccountsViewTest extends SpringBrowserlessTest {
    private final AccountService accounts;
    private final OverheidService overheden;
    private final UserDetailsService people;
    private final World world;

    private String email;

    @Autowired
    AccountsViewTest(
            AccountService accounts,
            OverheidService overheden,
            UserDetailsService people,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.accounts = accounts;
        this.overheden = overheden;
        this.people = people;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void signIn() {
        email = "els" + System.nanoTime() + "@ommen.example";
        People.signIn(world.person(World.OMMEN, Rol.HOOFDBEHEERDER));
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void newColleagueChoosesAPasswordByTheLinkThatIsShownOnce() {
        AccountListItem made = make();
        String link = find(TextField.class)
                .withLabel("Link om een wachtwoord te kiezen")
                .single()
                .getValue();

        click("Sluit");
        assertThat(made.heeftWachtwoord()).isFalse();
        assertThat(link).startsWith("/wachtwoord/");
        go(link.substring(1));
        assertThat(heading()).isEqualTo("Kies je wachtwoord");
        PasswordField password =
                find(PasswordField.class).withLabel("Kies een wachtwoord").single();
        password.setValue("te kort");
        click("Leg het wachtwoord vast");
        assertThat(password.getErrorMessage()).contains("minstens 15 tekens");
        password.setValue("vijf fietsen in de regen");
        click("Leg het wachtwoord vast");

        assertThat(people.loadUserByUsername(email).isEnabled()).isTrue();
        go(link.substring(1));
        assertThat(heading()).isEqualTo("Deze link werkt niet (meer)");
        go("wachtwoord/verzonnen");
        assertThat(heading()).isEqualTo("Deze link werkt niet (meer)");
    }

    @Test
    void problemsStandAtTheirFieldsAndNothingIsLost() {
        go("beheer/accounts/nieuw");
        find(TextField.class).withLabel("Functie").single().setValue("adviseur");
        click("Maak het account");

        assertThat(find(EmailField.class).withLabel("E-mailadres").single().getErrorMessage())
                .isNotEmpty();
        assertThat(find(ComboBox.class).withLabel("Organisatie").single().isInvalid())
                .isTrue();
        assertThat(find(CheckboxGroup.class).withLabel("Rollen").single().isInvalid())
                .isTrue();
        assertThat(find(TextField.class).withLabel("Functie").single().getValue())
                .isEqualTo("adviseur");
    }

    @Test
    void searchIsInTheAddressAndTheListSaysWhoIsBlocked() {
        AccountListItem made = make();
        click("Sluit");
        go("beheer/accounts/" + made.id() + "?zoek=" + email);
        click("Blokkeer");

        assertThat(find(ListRow.class).all()).singleElement().satisfies(row -> {
            assertThat(row.getElement().getTextRecursively()).contains("geblokkeerd", email);
            assertThat(row.getHref()).endsWith("/" + made.id() + "?zoek=" + email.replace("@", "%40"));
        });
        click("Laat weer toe");
        assertThat(accounts.detail(new AccountId(made.id())).actief()).isTrue();
    }

    @Test
    void unknownAccountIsNotThere() {
        go("beheer/accounts/-1");
        assertThat(heading()).isEqualTo("Deze pagina is er niet");
        go("eerste-beheerder");
        assertThat(heading()).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void officialsDoNotKeepAccounts() {
        SignedIn official = world.official(World.OMMEN);
        People.signIn(official);
        go("beheer/accounts");

        assertThat(heading()).isEqualTo("Deze pagina is niet voor jouw rol");
    }

    private AccountListItem make() {
        go("beheer/accounts/nieuw");
        find(TextField.class).withLabel("Voor- en achternaam").single().setValue("Els van der Beek");
        find(EmailField.class).withLabel("E-mailadres").single().setValue(email);
        organisatie(find(ComboBox.class).withLabel("Organisatie").single());
        rollen(find(CheckboxGroup.class).withLabel("Rollen").single());
        click("Maak het account");
        return accounts.list(email, null).rows().getFirst();
    }

    @SuppressWarnings("unchecked")
    private void organisatie(ComboBox<?> field) {
        ((ComboBox<OrganisatieNaam>) field)
                .setValue(overheden
                        .find(new OrganisatieId(world.organisatie(World.OMMEN)))
                        .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static void rollen(CheckboxGroup<?> field) {
        ((CheckboxGroup<String>) field).setValue(Set.of("MEDEWERKER"));
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
