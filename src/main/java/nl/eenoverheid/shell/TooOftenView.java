package nl.eenoverheid.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Too many codes were tried from here. The document says 429, which Vaadin does not know as the status of a page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class TooOftenView extends ErrorPage implements HasErrorParameter<TooOften> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<TooOften> parameter) {
        return say(
                HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                getTranslation("shell.often.title"),
                getTranslation("shell.often.text"));
    }
}
