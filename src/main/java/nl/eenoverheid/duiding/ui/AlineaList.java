package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.eenoverheid.duiding.AlineaDetail;

/**
 * The alinea's below each other. The one in which somebody types is never taken from the page while others add, move or
 * remove around it: that would take the cursor out of it.
 */
final class AlineaList extends Div {
    private final transient Map<Long, AlineaRow> rows = new HashMap<>();
    private final transient AlineaRow.Acts acts;

    AlineaList(AlineaRow.Acts acts) {
        this.acts = acts;
        addClassName("duiding-alineas");
    }

    /** Shows them as they are now. */
    void show(List<AlineaDetail> alineas, boolean canWrite) {
        List<Long> wanted = alineas.stream().map(AlineaDetail::id).toList();
        for (int i = 0; i < alineas.size(); i++) {
            AlineaDetail alinea = alineas.get(i);
            var place = new AlineaRow.Place(i + 1, alineas.size(), canWrite);
            rows.computeIfAbsent(alinea.id(), id -> new AlineaRow(alinea, place, acts))
                    .show(alinea, place);
        }
        Map.copyOf(rows).forEach((id, row) -> {
            if (!wanted.contains(id)) {
                leave(id, row);
            }
        });
        order(wanted);
    }

    /** Says under each who writes in it. */
    void showWriters(Function<Long, String> writers) {
        rows.forEach((id, row) -> row.showWriters(writers.apply(id)));
    }

    /** Puts a field in the place of the words of one; one that is not there any more gets a place at the end. */
    void edit(long alinea, Component form, AlineaDetail gone) {
        AlineaRow row = rows.get(alinea);
        if (row == null) {
            row = new AlineaRow(gone, new AlineaRow.Place(rows.size() + 1, rows.size() + 1, true), acts);
            rows.put(alinea, row);
            add(row);
            row.edit(form);
            row.showGone();
        } else {
            row.edit(form);
        }
    }

    /** Takes away the field; the next time it is shown as words. */
    void stop(long alinea) {
        AlineaRow row = rows.remove(alinea);
        if (row != null) {
            remove(row);
        }
    }

    private void leave(long id, AlineaRow row) {
        if (row.isEditing()) {
            row.showGone();
        } else {
            rows.remove(id);
            remove(row);
        }
    }

    private void order(List<Long> wanted) {
        List<AlineaRow> now = wanted.stream().map(rows::get).toList();
        List<Component> here =
                getChildren().filter(child -> !isStray(child, now)).toList();
        if (here.equals(now)) {
            return;
        }
        now.stream().filter(row -> !row.isEditing()).forEach(this::takeOut);
        int index = 0;
        for (AlineaRow row : now) {
            if (row.isEditing()) {
                index = indexOf(row) + 1;
            } else {
                addComponentAtIndex(index, row);
                index++;
            }
        }
    }

    /** A row that others took away, and that is still written here. */
    private static boolean isStray(Component child, List<AlineaRow> now) {
        return !now.contains(child);
    }

    private void takeOut(AlineaRow row) {
        if (row.getParent().isPresent()) {
            remove(row);
        }
    }
}
