package nl.eenoverheid.shell;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ComponentMapping;
import com.vaadin.flow.server.communication.rpc.RpcInvocationHandler;
import com.vaadin.flow.shared.JsonConstants;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** One call from a page. Vaadin decides whether it is done; this keeps that it was not, which Vaadin does silently. */
final class GuardedCall implements RpcInvocationHandler {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedCall.class);

    private final transient RpcInvocationHandler handler;
    private final transient Refusals refusals;

    GuardedCall(RpcInvocationHandler handler, Refusals refusals) {
        this.handler = handler;
        this.refusals = refusals;
    }

    @Override
    public String getRpcType() {
        return handler.getRpcType();
    }

    @Override
    public Optional<Runnable> handle(UI ui, JsonNode call) {
        Optional<Refusal> refusal = refusal(ui, call);
        refusal.ifPresent(refusals::note);
        if (runsListeners()) {
            return handler.handle(ui, call);
        }
        try {
            return handler.handle(ui, call).map(this::readable);
        } catch (IllegalArgumentException | IllegalStateException e) {
            if (refusal.isEmpty()) {
                refusals.note(changesValue() ? Refusal.VALUE : Refusal.METHOD);
            }
            return Optional.empty();
        }
    }

    /** A browser sends dates and numbers as the field writes them; others send what nobody can read. */
    private Runnable readable(Runnable change) {
        return () -> {
            try {
                change.run();
            } catch (DateTimeParseException | NumberFormatException | ClassCastException e) {
                LOG.debug("A value that is none", e);
                refusals.note(Refusal.VALUE);
            }
        };
    }

    private Optional<Refusal> refusal(UI ui, JsonNode call) {
        JsonNode number = call.get(JsonConstants.RPC_NODE);
        if (number == null) {
            return Optional.empty();
        }
        StateNode node = ui.getInternals().getStateTree().getNodeById(number.intValue());
        if (node == null || !node.isAttached()) {
            return Optional.of(Refusal.GONE);
        }
        if (!node.isVisible() || !node.isEnabled() || (node.isInert() && !runsListeners())) {
            return Optional.of(Refusal.HIDDEN);
        }
        return changesValue() && isReadOnly(node) ? Optional.of(Refusal.VALUE) : Optional.empty();
    }

    private static boolean isReadOnly(StateNode node) {
        return ComponentMapping.getComponent(node)
                .filter(HasValue.class::isInstance)
                .filter(field -> ((HasValue<?, ?>) field).isReadOnly())
                .isPresent();
    }

    /** What goes wrong in a listener is about the view, not about the call. */
    private boolean runsListeners() {
        return JsonConstants.RPC_TYPE_EVENT.equals(handler.getRpcType());
    }

    private boolean changesValue() {
        return JsonConstants.RPC_TYPE_MAP_SYNC.equals(handler.getRpcType());
    }
}
