package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.duiding.AlineaDetail;
import nl.eenoverheid.duiding.Geschreven;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.Notices;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reading alinea by alinea, one at a time; what was typed before and not saved is offered again when the page
 * is opened on the same device.
 */
final class LezingEditor implements AlineaRow.Acts {
    /** The part in which somebody writes who adds an alinea. */
    static final String NEW = "nieuw";

    private final long duiding;
    private final transient LezingDesk desk;
    private final transient Writing writing;
    private final AlineaList list = new AlineaList(this);
    private final Div newcomer = new Div();
    private final Div undo = new Div();
    private List<AlineaDetail> alineas = List.of();
    private @Nullable String part;
    private boolean offered;

    LezingEditor(long duiding, LezingDesk desk, Writing writing) {
        this.duiding = duiding;
        this.desk = desk;
        this.writing = writing;
        newcomer.addClassName("eo-col");
        undo.addClassNames("eo-line", "eo-soft");
        undo.getElement().setAttribute("role", "status");
    }

    AlineaList list() {
        return list;
    }

    /** Where an alinea is written that is not there yet. */
    Div newcomer() {
        return newcomer;
    }

    /** Where an alinea that was taken away can be put back. */
    Div undo() {
        return undo;
    }

    boolean isWriting() {
        return part != null;
    }

    void show(List<AlineaDetail> now, boolean canWrite) {
        alineas = now;
        if (!canWrite && part != null) {
            end();
        }
        list.show(now, canWrite);
        if (canWrite && !offered) {
            offered = true;
            offerDrafts();
        }
    }

    /** Writes one more alinea, after the last. */
    void write() {
        stop();
        begin(NEW);
        TextForm form = new TextForm(
                draft(NEW),
                text("duiding.lezing.label"),
                text("duiding.lezing.help"),
                () -> new TextForm.Numbered(0, ""),
                (tekst, seen) ->
                        desk.add(alineas.isEmpty() ? null : alineas.getLast().id(), tekst),
                this::close);
        newcomer.add(form);
        form.focus();
        desk.refresh();
    }

    @Override
    public void write(long alinea) {
        stop();
        begin(Long.toString(alinea));
        TextForm form = new TextForm(
                draft(Long.toString(alinea)),
                text("duiding.lezing.label"),
                text("duiding.lezing.help"),
                () -> latest(alinea),
                (tekst, seen) -> tell(desk.write(alinea, seen, tekst)),
                this::close);
        list.edit(alinea, form, new AlineaDetail(alinea, "", 0, "", "", Instant.EPOCH));
        form.focus();
        desk.refresh();
    }

    @Override
    public void up(long alinea) {
        int place = placeOf(alinea);
        if (place > 0) {
            desk.move(alinea, place == 1 ? null : alineas.get(place - 2).id());
        }
    }

    @Override
    public void down(long alinea) {
        int place = placeOf(alinea);
        if (place >= 0 && place + 1 < alineas.size()) {
            desk.move(alinea, alineas.get(place + 1).id());
        }
    }

    @Override
    public void remove(AlineaDetail alinea) {
        try {
            desk.remove(alinea);
            offerUndo(alinea);
        } catch (Stale stale) {
            Notices.problem(text("duiding.alinea.remove.stale"));
        }
    }

    private void offerUndo(AlineaDetail gone) {
        NativeButton back = new NativeButton(text("duiding.alinea.undo"), click -> {
            undo.removeAll();
            desk.write(gone.id(), gone.nummer(), gone.tekst());
            desk.refresh();
        });
        back.addClassName("eo-linklike");
        undo.removeAll();
        undo.add(new Span(text("duiding.alinea.removed")), back);
    }

    private TextForm.Numbered latest(long alinea) {
        return find(desk.alineas(), alinea)
                .map(each -> new TextForm.Numbered(each.nummer(), each.tekst()))
                .orElseGet(() -> new TextForm.Numbered(0, ""));
    }

    private static void tell(Geschreven written) {
        switch (written) {
            case SAMENGEVOEGD -> Notices.info(text("duiding.alinea.merged"));
            case TERUGGEZET -> Notices.info(text("duiding.alinea.restored"));
            case NIEUW, HETZELFDE -> {
                // it stands there as it was typed
            }
        }
    }

    private void offerDrafts() {
        DraftKeeper.kept(newcomer, "duiding-" + duiding + "-alinea-", parts -> parts.stream()
                .filter(each -> each.equals(NEW) || each.matches("\\d{1,18}"))
                .findFirst()
                .ifPresent(this::goOn));
    }

    /** Opens again what somebody was writing. */
    private void goOn(String unsaved) {
        if (part == null) {
            if (unsaved.equals(NEW)) {
                write();
            } else {
                write(Long.parseLong(unsaved));
            }
        }
    }

    private String draft(String of) {
        return "duiding-" + duiding + "-alinea-" + of;
    }

    private void begin(String next) {
        part = next;
        writing.in(Set.of(next));
    }

    /** Puts the field away; what was typed stays on the device. */
    private void stop() {
        if (part != null) {
            end();
            list.show(alineas, true);
        }
    }

    private void end() {
        if (part != null && !part.equals(NEW)) {
            list.stop(Long.parseLong(part));
        }
        newcomer.removeAll();
        part = null;
        writing.in(Set.of());
    }

    private void close() {
        end();
        desk.refresh();
    }

    private int placeOf(long alinea) {
        return find(alineas, alinea).map(alineas::indexOf).orElse(-1);
    }

    private static Optional<AlineaDetail> find(List<AlineaDetail> all, long alinea) {
        return all.stream().filter(each -> each.id() == alinea).findFirst();
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    /** Told in which parts somebody writes now. */
    interface Writing {
        void in(Set<String> parts);
    }
}
