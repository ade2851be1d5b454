package nl.eenoverheid.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.signin.SessionRef;
import nl.eenoverheid.signin.SignInMethod;
import nl.eenoverheid.signin.SignInToken;
import nl.eenoverheid.signin.SignInWorld;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

@ApplicationTest
@Capability("L5")
class OwnSignInViewTest extends SpringBrowserlessTest {
    private final SignInWorld signIn;
    private final SessionAuthenticationStrategy sessions;
    private final TestClock clock;

    private SignedIn person;

    @Autowired
    OwnSignInViewTest(ApplicationContext context, SessionAuthenticationStrategy sessions, TestClock clock) {
        this.signIn = new SignInWorld(context);
        this.sessions = sessions;
        this.clock = clock;
    }

    @BeforeEach
    void signIn() {
        person = signIn.person();
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(SignInWorld.newAddress());
        request.addHeader("User-Agent", "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0");
        sessions.onAuthentication(
                new SignInToken(person, SignInMethod.PASSWORD), request, new MockHttpServletResponse());
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(SessionRef.ATTRIBUTE, request.getSession().getAttribute(SessionRef.ATTRIBUTE));
        People.signIn(person);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void phoneIsConnectedAndTheCodesAreShownOnce() {
        UI.getCurrent().navigate("mijn/aanmelden");
        click("Koppel je telefoon");
        assertThat(find(Image.class).single().getSrc()).startsWith("data:image/svg+xml;base64,");
        find(TextField.class).withLabel("Code").single().setValue("123");
        click("Koppel");
        assertThat(find(TextField.class).withLabel("Code").single().getErrorMessage())
                .startsWith("Deze code klopt niet");

        String secret = find(Code.class).single().getText().replace(" ", "");
        find(TextField.class).withLabel("Code").single().setValue(signIn.code(secret));
        click("Koppel");

        assertThat(heading()).isEqualTo("Herstelcodes");
        assertThat(find(Code.class).all()).hasSize(10);
        assertThat(find(Anchor.class).withText("Bewaar als bestand").single().getHref())
                .isNotEmpty();
        UI.getCurrent().navigate("mijn/aanmelden");
        UI.getCurrent().navigate("mijn/aanmelden/herstelcodes");
        assertThat(find(Code.class).all()).isEmpty();
    }

    @Test
    void afterTenMinutesThePasswordIsAskedFirst() {
        UI.getCurrent().navigate("mijn/aanmelden");
        clock.advance(Duration.ofMinutes(11));
        signIn.phone(person);
        UI.getCurrent().navigate("mijn/aanmelden/herstelcodes");
        UI.getCurrent().navigate("mijn/aanmelden");
        click("Maak nieuwe herstelcodes");
        PasswordField present =
                find(PasswordField.class).withLabel("Je wachtwoord").single();
        present.setValue("mis");
        click("Ga verder");
        assertThat(present.getErrorMessage()).isEqualTo("Dit is niet je wachtwoord.");

        present.setValue(SignInWorld.PASSWORD);
        click("Ga verder");

        assertThat(heading()).isEqualTo("Herstelcodes");
        assertThat(find(Code.class).all()).hasSize(10);
    }

    @Test
    void deviceIsToldInWords() {
        UI.getCurrent().navigate("mijn/aanmelden");

        assertThat(find(ListItem.class).all())
                .anySatisfy(row -> assertThat(row.getElement().getTextRecursively())
                        .contains("Firefox op Windows", "Dit apparaat", "een wachtwoord"));
    }

    @Test
    void problemsStandAtTheFieldsOfThePassword() {
        UI.getCurrent().navigate("mijn/aanmelden");
        PasswordField present =
                find(PasswordField.class).withLabel("Je wachtwoord van nu").single();
        present.setValue("mis");
        click("Wijzig je wachtwoord");

        assertThat(present.getErrorMessage()).isEqualTo("Dit is niet je wachtwoord.");
    }

    private void click(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }
}
