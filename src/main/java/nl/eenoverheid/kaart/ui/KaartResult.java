package nl.eenoverheid.kaart.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.eenoverheid.kaart.KaartCheck;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Tone;

/** What a file with borders holds, and by name what it lacks. */
final class KaartResult extends Div {
    private static final int MOST = 400;

    KaartResult(KaartCheck check) {
        boolean whole = check.ontbreekt().isEmpty()
                && check.onbekend().isEmpty()
                && check.zonderCode().isEmpty();
        add(new Banner(
                whole ? Tone.GOOD : Tone.WARN,
                whole ? "✓" : "!",
                getTranslation("kaart.found", check.gemeenten()),
                getTranslation(whole ? "kaart.found.whole" : "kaart.found.part")));
        list("kaart.missing", check.ontbreekt());
        list("kaart.unknown", check.onbekend());
        list("kaart.codeless", check.zonderCode());
    }

    private void list(String key, List<String> names) {
        if (!names.isEmpty()) {
            UnorderedList all = new UnorderedList();
            names.stream().limit(MOST).forEach(name -> all.add(new ListItem(name)));
            NativeDetails details = new NativeDetails(getTranslation(key, names.size()), all);
            details.setOpen(names.size() <= 10);
            add(details);
        }
    }
}
