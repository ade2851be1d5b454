package nl.eenoverheid.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.context.annotation.Scope;

/**
 * Warns two minutes before somebody is signed out for being away, and says afterwards that what they typed is kept. It
 * counts in the browser, from the last time that any tab asked the server something.
 */
@Tag("eo-session-guard")
@JsModule("./session-guard.ts")
@SpringComponent
@Scope("prototype")
final class SessionGuard extends Component {

    SessionGuard() {
        for (String text : new String[] {"warningTitle", "warning", "stay", "expiredTitle", "expired", "signIn"}) {
            getElement().setProperty(text, getTranslation("shell.session." + text));
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        int seconds = attached.getSession().getSession().getMaxInactiveInterval();
        getElement().setProperty("seconds", seconds);
    }

    /** Does nothing: that the browser asked is what keeps the session. */
    @ClientCallable
    private void stay() {}
}
