package nl.eenoverheid.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Takes the messages of open pages as Vaadin does, and keeps what was refused. What cannot be read is an error of the one who sent it. */
final class GuardedMessages extends UidlRequestHandler {
    private final transient Refusals refusals;

    GuardedMessages(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new GuardedCalls(refusals);
    }

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String body) throws IOException {
        if (session.getService().findUI(request) == null) {
            refusals.note(Refusal.TAB);
        }
        try {
            return super.synchronizedHandleRequest(session, request, response, body);
        } catch (GuardedCalls.Unreadable e) {
            refusals.note(Refusal.UNREADABLE);
            return Optional.of(() -> response.setStatus(HttpServletResponse.SC_BAD_REQUEST));
        }
    }
}
