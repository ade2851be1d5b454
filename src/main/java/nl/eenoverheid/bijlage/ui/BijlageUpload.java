package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.eenoverheid.bijlage.BijlageId;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.InvalidInput.Problem;
import nl.eenoverheid.shared.NotFound;
import org.springframework.security.access.AccessDeniedException;

/** Hands what a browser sends to the service while it comes in, and tells the screen what became of it. */
final class BijlageUpload implements UploadHandler {
    private static final String UNKNOWN = "unknown";

    private final transient Function<Sent, BijlageId> add;
    private final transient Consumer<BijlageId> added;
    private final transient BiConsumer<String, String> refused;
    private final Locale locale;

    /**
     * For one place.
     *
     * @param add takes the file in, on the thread that reads it
     * @param added hears what it became, on the screen
     * @param refused hears the name of a file and why it was refused
     */
    BijlageUpload(
            Function<Sent, BijlageId> add,
            Consumer<BijlageId> added,
            BiConsumer<String, String> refused,
            Locale locale) {
        this.add = add;
        this.added = added;
        this.refused = refused;
        this.locale = locale;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        Optional<String> problem = take(event, ui);
        problem.ifPresent(why -> {
            event.reject(why);
            ui.access(() -> refused.accept(event.getFileName(), why));
        });
    }

    private Optional<String> take(UploadEvent event, UI ui) throws IOException {
        String declared = UNKNOWN.equals(event.getContentType()) ? "" : event.getContentType();
        try (InputStream content = event.getInputStream()) {
            BijlageId id = add.apply(new Sent(event.getFileName(), declared, content));
            ui.access(() -> added.accept(id));
            return Optional.empty();
        } catch (InvalidInput e) {
            Problem problem = e.problems().getFirst();
            return Optional.of(I18NProvider.translate(
                    locale, problem.key(), problem.params().toArray()));
        } catch (NotFound | AccessDeniedException e) {
            return Optional.of(I18NProvider.translate(locale, "bijlage.input.away"));
        }
    }
}
