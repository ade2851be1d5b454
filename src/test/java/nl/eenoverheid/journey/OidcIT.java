package nl.eenoverheid.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.eenoverheid.Capability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Signing in at the own organisation, with a real Keycloak of two realms in which two people have the same subject. The product does not
 * wait for it: a provider that does not answer yet must not keep it from starting.
 */
@Capability("L5")
class OidcIT extends JourneyTest {
    private static final String OMMEN = "gemeente Ommen";
    private static final String OVERIJSSEL = "provincie Overijssel";
    private static final String PASSWORD = "een-lang-wachtwoord";
    private static final Pattern LOGIN = Pattern.compile(".*/login(\\?.*)?");

    private static Keycloak keycloak;
    private static PackagedApplication application;

    @BeforeAll
    static void start() {
        Path data = PackagedApplication.folder("oidc");
        keycloak = Keycloak.launch();
        application = PackagedApplication.startDemo(data, options(keycloak));
        keycloak.awaitStart();
        keycloak.admin("ommen").know(application.address());
        keycloak.admin("overijssel").know(application.address());
    }

    @AfterAll
    static void stop() {
        application.stop();
        keycloak.close();
    }

    @Override
    PackagedApplication application() {
        return application;
    }

    @Test
    void theSameSubjectAtTwoOrganisationsIsTwoPeople() {
        Visitor official = in(OMMEN, "femke");
        isCalled(official, "Femke Jansen");
        assertThat(official.status("/noteren")).isEqualTo(200);
        assertThat(official.status("/beheer/accounts")).isEqualTo(403);

        Visitor administrator = in(OVERIJSSEL, "femke");
        isCalled(administrator, "Femke Bakker");
        assertThat(administrator.status("/beheer/accounts")).isEqualTo(200);
        assertThat(administrator.status("/noteren")).isEqualTo(403);
    }

    @Test
    void anotherGroupIsAnotherRoleAtTheNextSignInAndEndsTheSessionsWithTheOldOne() {
        Visitor laptop = in(OMMEN, "gijs");
        assertThat(laptop.status("/dossiers/nieuw")).isEqualTo(200);

        keycloak.admin("ommen").moveToGroup("gijs", "eo-medewerkers", "eo-meelezers");
        Visitor phone = in(OMMEN, "gijs");

        assertThat(phone.status("/gehoord")).isEqualTo(200);
        assertThat(phone.status("/dossiers/nieuw")).isEqualTo(403);
        assertThat(laptop.page()).hasURL(LOGIN);
    }

    @Test
    void withoutARoleNobodyEnters() {
        Visitor somebody = at(OMMEN, "piet");
        assertThat(somebody.page()).hasURL(LOGIN);
        sees(somebody, "Je organisatie heeft je nog geen rol gegeven");
    }

    @Test
    void theAddressOfAnAccountOfAnotherOrganisationOpensNothing() {
        sees(at(OMMEN, "marieke"), "Je kunt zo niet inloggen");
    }

    @Test
    void anAccountThatTheAdministratorMadeIsTheirsUntilItIsBlocked() {
        Visitor administrator = visitor(Account.BEHEER).open("/beheer/accounts/nieuw");
        makeAccount(administrator);

        isCalled(in(OMMEN, "hanna"), "Hanna de Meijer");

        administrator.open("/beheer/accounts?zoek=hanna.meijer");
        administrator.page().getByText("Hanna de Meijer").first().click();
        administrator.click("Blokkeer");
        administrator.sees("overal uitgelogd");
        sees(at(OMMEN, "hanna"), "Je kunt zo niet inloggen");
    }

    @Test
    void signingOutHereIsSigningOutThere() {
        Visitor official = in(OMMEN, "iris");
        assertThat(keycloak.admin("ommen").sessions("iris")).isEqualTo(1);

        official.page().locator(".eo-me").click();
        official.click("Log uit");

        assertThat(official.page()).hasURL(LOGIN);
        assertThat(keycloak.admin("ommen").sessions("iris")).isZero();
    }

    @Test
    void signingOutThereEndsTheOpenPageHere() {
        Visitor official = in(OMMEN, "joost");

        keycloak.admin("ommen").signOut("joost");

        assertThat(official.page()).hasURL(LOGIN);
    }

    /** Signs in at an organisation, to where that leads. */
    private Visitor at(String organisation, String user) {
        Visitor visitor = visitor().open("/login");
        visitor.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Log in met " + organisation))
                .click();
        visitor.page().locator("#username").fill(user);
        visitor.page().locator("#password").fill(PASSWORD);
        visitor.page().locator("#kc-login").click();
        visitor.page().waitForURL(url -> url.startsWith(application.address()) && !url.contains("/oauth2/"));
        visitor.waitUntilIdle();
        return visitor;
    }

    /** Signs in at an organisation, and is in. */
    private Visitor in(String organisation, String user) {
        Visitor visitor = at(organisation, user);
        assertThat(visitor.page()).not().hasURL(LOGIN);
        return visitor;
    }

    private static void isCalled(Visitor visitor, String name) {
        assertThat(visitor.page().locator(".eo-me")).hasAttribute("aria-label", Pattern.compile(name));
    }

    private static void sees(Visitor visitor, String heading) {
        assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)))
                .isVisible();
    }

    private static void makeAccount(Visitor administrator) {
        Page page = administrator.page();
        page.getByLabel("Voor- en achternaam").fill("Hanna de Meijer");
        page.getByLabel("E-mailadres").fill("hanna.meijer@ommen.example");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Organisatie"))
                .fill("Ommen");
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByLabel("medewerker", new Page.GetByLabelOptions().setExact(true))
                .check();
        administrator.click("Maak het account");
        assertThat(page.getByLabel("Link om een wachtwoord te kiezen")).isVisible();
    }

    private static String[] options(Keycloak keycloak) {
        Map<String, String> ommen = Map.of(
                "organisation", "gm0175",
                "name", OMMEN,
                "issuer", keycloak.issuer("ommen"),
                "roles.medewerker", "eo-medewerkers",
                "roles.meelezer", "eo-meelezers");
        Map<String, String> overijssel = Map.of(
                "organisation", "pv23",
                "name", OVERIJSSEL,
                "issuer", keycloak.issuer("overijssel"),
                "groups-claim", "realm_access.roles",
                "roles.beheerder", "eo-beheerder");
        return Stream.of(
                        options("ommen", ommen),
                        options("overijssel", overijssel),
                        Stream.of("--eenoverheid.database.durable=false"))
                .flatMap(Function.identity())
                .toArray(String[]::new);
    }

    private static Stream<String> options(String name, Map<String, String> settings) {
        String prefix = "--eenoverheid.signin.oidc." + name + ".";
        return Stream.concat(
                Stream.of(prefix + "client-id=eenoverheid", prefix + "client-secret=geheim-voor-de-test"),
                settings.entrySet().stream().map(setting -> prefix + setting.getKey() + "=" + setting.getValue()));
    }
}
