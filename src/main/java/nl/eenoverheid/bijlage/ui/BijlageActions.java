package nl.eenoverheid.bijlage.ui;

import static nl.eenoverheid.bijlage.ui.BijlageTexts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.bijlage.BijlageId;
import nl.eenoverheid.bijlage.BijlageListItem;
import nl.eenoverheid.bijlage.BijlageOntvangstService;
import nl.eenoverheid.bijlage.BijlageService;
import nl.eenoverheid.bijlage.Bijlagen;
import nl.eenoverheid.inhoud.Sent;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What one can do with bijlagen, and what is said when that does not work. */
@SpringComponent
class BijlageActions {
    private static final long MEGA = 1024L * 1024;

    private final BijlageService bijlagen;
    private final BijlageOntvangstService ontvangst;

    BijlageActions(BijlageService bijlagen, BijlageOntvangstService ontvangst) {
        this.bijlagen = bijlagen;
        this.ontvangst = ontvangst;
    }

    Bijlagen ofSignaal(SignaalId signaal) {
        return bijlagen.ofSignaal(signaal);
    }

    /** Those at a signaal, or those that wait when it is not noted yet. */
    List<BijlageListItem> rows(@Nullable SignaalId signaal) {
        return signaal == null ? bijlagen.waiting() : ofSignaal(signaal).rows();
    }

    Optional<BijlageListItem> row(@Nullable SignaalId signaal, BijlageId id) {
        return rows(signaal).stream().filter(row -> row.id() == id.value()).findFirst();
    }

    BijlageId add(@Nullable SignaalId signaal, Sent sent) {
        return ontvangst.add(signaal, sent);
    }

    int largest() {
        return (int) ontvangst.largest();
    }

    long megabytes() {
        return ontvangst.largest() / MEGA;
    }

    boolean hasScanner() {
        return ontvangst.hasScanner();
    }

    void attach(SignaalId signaal, Set<Long> ids) {
        guarded(() -> bijlagen.attach(signaal, ids));
    }

    /** Takes it away at once; for a moment the way back is offered. */
    void remove(BijlageListItem bijlage, Runnable again) {
        BijlageId id = new BijlageId(bijlage.id());
        if (guarded(() -> bijlagen.remove(id))) {
            Notices.done(text("bijlage.remove.done", bijlage.naam()), () -> {
                guarded(() -> bijlagen.restore(id));
                again.run();
            });
        }
        again.run();
    }

    /** Keeps a description; whether that worked. */
    boolean describe(BijlageListItem bijlage, String words) {
        return guarded(() -> bijlagen.describe(new BijlageId(bijlage.id()), bijlage.version(), words));
    }

    Image small(BijlageListItem bijlage) {
        Image picture =
                new Image(BijlageDownload.small(bijlagen, new BijlageId(bijlage.id())), BijlageTexts.seen(bijlage));
        picture.addClassName("bijlage-small");
        return picture;
    }

    Image large(BijlageListItem bijlage) {
        Image picture = new Image(download(bijlage), BijlageTexts.seen(bijlage));
        picture.addClassName("bijlage-large");
        return picture;
    }

    Sound sound(BijlageListItem bijlage) {
        return new Sound(download(bijlage), text("bijlage.sound.label", bijlage.naam()));
    }

    Anchor link(BijlageListItem bijlage) {
        Anchor link = new Anchor();
        link.setHref(download(bijlage), AttachmentType.DOWNLOAD);
        link.setText(text("bijlage.download"));
        link.setAriaLabel(text("bijlage.download.of", bijlage.naam()));
        link.addClassName("eo-button");
        return link;
    }

    private BijlageDownload download(BijlageListItem bijlage) {
        return new BijlageDownload(bijlagen, new BijlageId(bijlage.id()));
    }

    private static boolean guarded(Runnable act) {
        try {
            act.run();
            return true;
        } catch (InvalidInput e) {
            InvalidInput.Problem problem = e.problems().getFirst();
            Notices.problem(text(problem.key(), problem.params().toArray()));
        } catch (IllegalMove e) {
            Notices.problem(text(e.key(), e.params()));
        } catch (Stale e) {
            Notices.problem(text("bijlage.stale"));
        } catch (NotFound | AccessDeniedException e) {
            Notices.problem(text("bijlage.away"));
        }
        return false;
    }
}
