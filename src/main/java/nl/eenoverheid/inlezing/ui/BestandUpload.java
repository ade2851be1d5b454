package nl.eenoverheid.inlezing.ui;

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
import nl.eenoverheid.inlezing.InlezingId;
import nl.eenoverheid.shared.InvalidInput;
import org.springframework.security.access.AccessDeniedException;

/** Hands a file to the service while it comes in, and tells the screen what became of it. */
final class BestandUpload implements UploadHandler {
    private final transient Function<Sent, InlezingId> offer;
    private final transient Consumer<InlezingId> done;
    private final transient Consumer<String> refused;
    private final Locale locale;

    BestandUpload(
            Function<Sent, InlezingId> offer, Consumer<InlezingId> done, Consumer<String> refused, Locale locale) {
        this.offer = offer;
        this.done = done;
        this.refused = refused;
        this.locale = locale;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        UI ui = event.getUI();
        try (InputStream content = event.getInputStream()) {
            InlezingId id = offer.apply(new Sent(event.getFileName(), "", content));
            ui.access(() -> done.accept(id));
        } catch (InvalidInput e) {
            InvalidInput.Problem problem = e.problems().getFirst();
            refuse(event, ui, problem.key(), problem.params().toArray());
        } catch (AccessDeniedException e) {
            refuse(event, ui, "inlezing.away");
        }
    }

    private void refuse(UploadEvent event, UI ui, String key, Object... params) {
        String why = I18NProvider.translate(locale, key, params);
        event.reject(why);
        ui.access(() -> refused.accept(why));
    }
}
