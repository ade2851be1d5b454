package nl.eenoverheid.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** The page could not be made. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    private final transient Refusals refusals;

    FailureView(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Failure.isRefusal(parameter.getException())) {
            return sayForbidden(refusals);
        }
        Failure failure = Failure.of(parameter.getException());
        String reference = FailureReporter.log(failure, parameter.getException());
        int status = failure.kind() == Failure.Kind.OUTAGE
                ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        say(status, getTranslation("shell.error.500.title"), FailureReporter.text(failure, reference, getLocale()));
        add(new Button(
                getTranslation("shell.error.again"),
                click -> UI.getCurrent().getPage().reload()));
        return status;
    }
}
