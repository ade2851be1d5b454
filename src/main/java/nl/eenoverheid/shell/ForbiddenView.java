package nl.eenoverheid.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.access.AccessDeniedException;

/** What the page wanted to do is for people with another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ForbiddenView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final transient Refusals refusals;

    ForbiddenView(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return sayForbidden(refusals);
    }
}
