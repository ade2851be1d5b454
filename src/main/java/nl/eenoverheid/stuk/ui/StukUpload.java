package nl.eenoverheid.stuk.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.stuk.StukId;
import org.springframework.security.access.AccessDeniedException;

/** Hands what a browser sends to a service while it comes in, and tells the screen what became of it. */
final class StukUpload implements UploadHandler {
    private static final String UNKNOWN = "unknown";

    private final transient Function<Sent, StukId> send;
    private final transient Consumer<StukId> done;
    private final transient Consumer<String> refused;
    private final Locale locale;

    /**
     * For one dialog.
     *
     * @param send takes the file in, on the thread that reads it
     * @param done hears what it became, on the screen
     * @param refused hears why not, on the screen
     */
    StukUpload(Function<Sent, StukId> send, Consumer<StukId> done, Consumer<String> refused, Locale locale) {
        this.send = send;
        this.done = done;
        this.refused = refused;
        this.locale = locale;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String declared = UNKNOWN.equals(event.getContentType()) ? "" : event.getContentType();
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            StukId id = send.apply(new Sent(event.getFileName(), declared, content));
            ui.access(() -> done.accept(id));
        } catch (InvalidInput e) {
            InvalidInput.Problem problem = e.problems().getFirst();
            refuse(event, ui, problem.key(), problem.params().toArray());
        } catch (IllegalMove e) {
            refuse(event, ui, e.key(), e.params());
        } catch (Stale e) {
            refuse(event, ui, "stuk.input.stale");
        } catch (NotFound | AccessDeniedException e) {
            refuse(event, ui, "stuk.input.away");
        }
    }

    private void refuse(UploadEvent event, UI ui, String key, Object... params) {
        String why = I18NProvider.translate(locale, key, params);
        event.reject(why);
        ui.access(() -> refused.accept(why));
    }
}
