package nl.eenoverheid.signin.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import nl.eenoverheid.signin.PasskeyChallenge;
import nl.eenoverheid.signin.PasskeySignInService;
import nl.eenoverheid.signin.SignInRoutes;
import org.jspecify.annotations.Nullable;

/** A button that makes or uses a passkey; the browser's part is in {@code passkey.ts}. */
@Tag("eo-passkey")
@JsModule("./passkey.ts")
@StyleSheet("styles/signin.css")
final class PasskeyAction extends HtmlContainer {
    private final transient Supplier<PasskeyChallenge> asking;
    private final transient BiConsumer<PasskeyChallenge, String> answered;
    private transient @Nullable PasskeyChallenge asked;

    private PasskeyAction(
            String label,
            String party,
            Supplier<PasskeyChallenge> asking,
            BiConsumer<PasskeyChallenge, String> answered) {
        this.asking = asking;
        this.answered = answered;
        getElement().setProperty("label", label);
        getElement().setProperty("party", party);
        getElement().setProperty("wrongAddress", getTranslation("signin.passkey.wrongAddress", party));
        getElement().setProperty("unsupported", getTranslation("signin.passkey.unsupported"));
        getElement().setProperty("failed", getTranslation("signin.passkey.failed"));
    }

    /** Makes a new one. */
    static PasskeyAction create(
            String label,
            String party,
            Supplier<PasskeyChallenge> asking,
            BiConsumer<PasskeyChallenge, String> answered) {
        PasskeyAction action = new PasskeyAction(label, party, asking, answered);
        action.getElement().setProperty("create", true);
        return action;
    }

    /** Uses one, to show who is behind the screen. */
    static PasskeyAction use(
            String label,
            String party,
            Supplier<PasskeyChallenge> asking,
            BiConsumer<PasskeyChallenge, String> answered) {
        return new PasskeyAction(label, party, asking, answered);
    }

    /** Uses one to sign in: the browser posts the answer to a filter, and the question waits for it in the session. */
    static PasskeyAction signIn(String label, PasskeySignInService passkeys) {
        PasskeyAction action = new PasskeyAction(
                label,
                passkeys.party(),
                () -> {
                    PasskeyChallenge challenge = passkeys.start();
                    VaadinSession.getCurrent().getSession().setAttribute(PasskeyChallenge.ATTRIBUTE, challenge);
                    return challenge;
                },
                (challenge, answer) -> {});
        PostForm form = new PostForm(SignInRoutes.PASSKEY);
        form.add(PostForm.hidden("credential", ""));
        action.add(form);
        return action;
    }

    @ClientCallable
    private String start() {
        asked = asking.get();
        return asked.json();
    }

    @ClientCallable
    private void finish(String answer) {
        PasskeyChallenge challenge = asked;
        asked = null;
        if (challenge != null) {
            answered.accept(challenge, answer);
        }
    }
}
