package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.eenoverheid.signaal.SignaalListItem;

/** Which signalen are ticked, with the tick boxes of those that are on the screen. */
final class Ticked implements Selection, Serializable {
    private final Set<Long> ids = new TreeSet<>();
    private final Map<Long, Checkbox> boxes = new HashMap<>();
    private Runnable changed = () -> {};

    void onChange(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public synchronized Set<Long> ids() {
        return Set.copyOf(ids);
    }

    @Override
    public void clear() {
        only(Set.of());
    }

    /** Ticks these and no others, also those that are not on the screen. */
    void only(Set<Long> wanted) {
        replace(wanted);
        boxes.forEach((id, box) -> box.setValue(wanted.contains(id)));
        changed.run();
    }

    Checkbox box(SignaalListItem item, String label) {
        Checkbox box = new Checkbox(ids.contains(item.id()));
        box.setAriaLabel(label);
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                set(item.id(), event.getValue());
                changed.run();
            }
        });
        boxes.put(item.id(), box);
        return box;
    }

    private synchronized void replace(Set<Long> wanted) {
        ids.clear();
        ids.addAll(wanted);
    }

    private synchronized void set(Long id, boolean on) {
        if (on) {
            ids.add(id);
        } else {
            ids.remove(id);
        }
    }
}
