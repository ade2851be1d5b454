package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import nl.eenoverheid.duiding.DuidingDetail;
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

    /** What another organisation says. */
    static MerkCell reading() {
        return new MerkCell(new Div(), "");
    }

    /**
     * What one's own organisation says.
     *
     * @param description what pressing it is about, for who does not see the table
     */
    static MerkCell marking(String description, Runnable act) {
        NativeButton button = new NativeButton();
        button.getElement().setAttribute("type", "button");
        button.addClassName("duiding-own");
        button.addClickListener(click -> act.run());
        return new MerkCell(button, description);
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
        if (!description.isEmpty()) {
            content.getElement().setAttribute("aria-label", words(now) + ": " + description);
        }
    }

    private String words(DuidingDetail.@Nullable Gemerkt now) {
        if (now == null) {
            return content.getTranslation("duiding.merk.none");
        }
        String merk = content.getTranslation("duiding.merk." + now.merk());
        return now.woorden().isEmpty() ? merk : merk + ", " + now.woorden();
    }
}
