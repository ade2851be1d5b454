package nl.eenoverheid.privacy.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.privacy.Mention;
import nl.eenoverheid.ui.Panel;

/** The places where somebody is named, each with some words around it, to choose from. */
final class MentionPicker extends Composite<Panel> {
    private final transient Map<Mention, Checkbox> boxes = new LinkedHashMap<>();

    MentionPicker(List<Mention> mentions) {
        getContent().setHeading(getTranslation("privacy.part.mentions"));
        if (mentions.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("privacy.nothing")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("privacy-places");
        mentions.forEach(mention -> list.add(item(mention)));
        getContent().add(new Paragraph(getTranslation("privacy.mentions.text")), list);
    }

    @Override
    protected Panel initContent() {
        return new Panel("");
    }

    List<Mention> chosen() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private ListItem item(Mention mention) {
        Checkbox box = new Checkbox(
                getTranslation(
                        "privacy.mention",
                        getTranslation(mention.place()),
                        Long.toString(mention.item().id()),
                        mention.snippet()),
                true);
        boxes.put(mention, box);
        return new ListItem(box);
    }
}
