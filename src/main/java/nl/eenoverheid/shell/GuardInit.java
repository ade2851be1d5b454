package nl.eenoverheid.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.communication.RpcInvocationEvent;
import com.vaadin.flow.server.communication.RpcInvocationListener;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.SignedIn;
import org.springframework.stereotype.Component;

/** Puts the guards where messages and pages come in. */
@Component
class GuardInit implements VaadinServiceInitListener {
    private final transient CurrentAccount current;
    private final transient Refusals refusals;
    private final transient OpenTabs tabs;
    private final transient CodeLimit codes;

    GuardInit(CurrentAccount current, Refusals refusals, OpenTabs tabs, CodeLimit codes) {
        this.current = current;
        this.refusals = refusals;
        this.tabs = tabs;
        this.codes = codes;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new GuardedMessages(refusals));
        event.getSource().addUIInitListener(opened -> open(opened.getUI()));
        event.getSource().addRpcInvocationListener(new RpcInvocationListener() {
            @Override
            public void invocationStarted(RpcInvocationEvent call) {
                tabs.used(call.getUI());
            }
        });
    }

    private void open(UI ui) {
        Optional<SignedIn> person = current.find();
        Object owner = person.<Object>map(SignedIn::id).orElse(ui.getSession());
        person.ifPresent(signedIn -> stayLong(ui));
        ui.addBeforeEnterListener(codes::guard);
        tabs.opened(ui, owner);
    }

    /** A session begins as that of a stranger, which is short. */
    private static void stayLong(UI ui) {
        int minutes = VaadinServlet.getCurrent().getServletContext().getSessionTimeout();
        if (minutes > 0) {
            ui.getSession().getSession().setMaxInactiveInterval((int) TimeUnit.MINUTES.toSeconds(minutes));
        }
    }
}
