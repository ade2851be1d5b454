package nl.eenoverheid.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import com.vaadin.flow.shared.ApplicationConstants;
import java.util.Map;
import java.util.stream.Collectors;

/** The calls of one message. Those that Vaadin refuses as a whole are kept; each call is guarded by itself. */
final class GuardedCalls extends ServerRpcHandler {
    private final transient Refusals refusals;
    private final transient Map<String, RpcInvocationHandler> handlers;

    GuardedCalls(Refusals refusals) {
        this.refusals = refusals;
        handlers = super.getInvocationHandlers().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> new GuardedCall(each.getValue(), refusals)));
    }

    @Override
    protected Map<String, RpcInvocationHandler> getInvocationHandlers() {
        return handlers;
    }

    @Override
    public void handleRpc(UI ui, String message, VaadinRequest request)
            throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
        try {
            super.handleRpc(ui, message, request);
        } catch (InvalidUIDLSecurityKeyException e) {
            refusals.note(Refusal.KEY);
            throw e;
        } catch (MessageIdSyncException e) {
            refusals.note(Refusal.ORDER);
            throw e;
        } catch (ClientResentPayloadException e) {
            refusals.note(Refusal.AGAIN);
            throw e;
        } catch (ResynchronizationRequiredException e) {
            throw e; // an answer, not a refusal: the page is sent again as a whole
        } catch (RuntimeException e) {
            throw new Unreadable(e);
        }
    }

    /** Vaadin takes a message without a number as the next one, so that it could be sent again and again. */
    @Override
    protected void handleRpc(UI ui, String message, VaadinRequest request, RpcRequest calls)
            throws MessageIdSyncException {
        if (calls.getClientToServerId() < 0 && !calls.getRawJson().has(ApplicationConstants.UNLOAD_BEACON)) {
            throw new MessageIdSyncException(ui.getInternals().getLastProcessedClientToServerId() + 1, -1);
        }
        super.handleRpc(ui, message, request, calls);
    }

    /** What views throw goes to the error handler; what comes out here is about the message itself. */
    static final class Unreadable extends RuntimeException {
        Unreadable(RuntimeException cause) {
            super(cause);
        }
    }
}
