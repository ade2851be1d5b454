package nl.eenoverheid.signin.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.access.AccountDirectory;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bericht.BerichtSoort;
import nl.eenoverheid.bericht.Post;
import nl.eenoverheid.signin.SignInChanged;
import nl.eenoverheid.signin.SignInRoutes;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells people by e-mail, in their own language, that how they sign in changed (OWASP ASVS 5.0, 6.3.7). */
@Component
class SecurityLetter {
    /** Changes that somebody who took over an account would make. */
    private static final Set<String> TOLD = Set.of(
            "passwordChanged",
            "factorSet",
            "factorRemoved",
            "factorReset",
            "codesRenewed",
            "passkeyAdded",
            "passkeyRemoved");

    private final AccountDirectory accounts;
    private final Post post;
    private final I18NProvider texts;

    /** Texts are asked for late: a test of one module has none. */
    SecurityLetter(AccountDirectory accounts, Post post, @Lazy I18NProvider texts) {
        this.accounts = accounts;
        this.post = post;
        this.texts = texts;
    }

    @Async
    @TransactionalEventListener
    void on(SignInChanged event) {
        if (TOLD.contains(event.what())) {
            accounts.byId(event.account()).ifPresent(person -> write(person, event));
        }
    }

    private void write(SignedIn person, SignInChanged event) {
        Locale taal = person.locale();
        String wat = texts.getTranslation("signin.letter." + event.what(), taal);
        post.send(
                person.getUsername(),
                BerichtSoort.BEVEILIGING,
                taal.getLanguage(),
                SignInRoutes.MINE,
                Map.of("naam", person.naam(), "wat", wat, "dag", event.at()));
    }
}
