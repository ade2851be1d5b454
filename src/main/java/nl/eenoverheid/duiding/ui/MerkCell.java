package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.Merk;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the table: what an organisation says of a signaal, for one's own organisation as a button. It stays the same
 * component when that changes, so that the focus stays too.
 */
final class MerkCell {
    private final Component content;
    private final String description;
    private DuidingDetail.@Nullable Gemerkt said;
    private boolean filled;

    private MerkCell(Component content, String description) {
        this.content = content;
        this.description = description;
    }

    /**
     * What another organisation says; pressing it shows who said that.
     *
     * @param description what pressing it is about, for who does not see the table
     */
    static MerkCell reading(String description, Runnable act) {
        return new MerkCell(button("duiding-said", act), description);
    }

    /**
     * What one's own organisation says.
     *
     * @param description what pressing it is about, for who does not see the table
     * @param mark says it with one key: the number of a mark, or Delete to take it back
     */
    static MerkCell marking(String description, Runnable act, Consumer<@Nullable Merk> mark) {
        NativeButton button = button("duiding-own", act);
        button.getElement()
                .addEventListener("keydown", event -> {
                    String key = event.getEventData().get("event.key").asString();
                    mark.accept(key.equals("Delete") ? null : Merk.values()[key.charAt(0) - '1']);
                })
                .setFilter("(/^[1-" + Merk.values().length + "]$/.test(event.key) || event.key === 'Delete')"
                        + " && !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey")
                .addEventData("event.key");
        return new MerkCell(button, description);
    }

    private static NativeButton button(String className, Runnable act) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClassName(className);
        button.addClickListener(click -> act.run());
        return button;
    }

    Component content() {
        return content;
    }

    /** Shows what is said now. */
    void show(DuidingDetail.@Nullable Gemerkt now) {
        if (filled && (now == null ? said == null : now.equals(said))) {
            return;
        }
        said = now;
        filled = true;
        HasComponents holder = (HasComponents) content;
        holder.removeAll();
        holder.add(new MerkLabel(now));
        content.getElement().setAttribute("aria-label", words(now) + ": " + description);
        content.getElement().setAttribute("title", now == null ? "" : now.wie());
    }

    private String words(DuidingDetail.@Nullable Gemerkt now) {
        if (now == null) {
            return content.getTranslation("duiding.merk.none");
        }
        String merk = content.getTranslation("duiding.merk." + now.merk());
        return now.woorden().isEmpty() ? merk : merk + ", " + now.woorden();
    }
}
