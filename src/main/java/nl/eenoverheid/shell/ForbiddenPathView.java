package nl.eenoverheid.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is for people with another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ForbiddenPathView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final transient Refusals refusals;

    ForbiddenPathView(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return sayForbidden(refusals);
    }
}
