package nl.eenoverheid.doorwerking.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.stream.Collectors;

/** Words about how agreements work through. */
final class DoorwerkingTexts {
    private DoorwerkingTexts() {}

    static String text(String key, Object... params) {
        return I18NProvider.translate("doorwerking." + key, params);
    }

    /** Names of topics, each between quotes. */
    static String topics(List<String> onderwerpen) {
        return onderwerpen.stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "));
    }

    static Paragraph soft(String words) {
        Paragraph soft = new Paragraph(words);
        soft.addClassName("eo-soft");
        return soft;
    }
}
