package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.eenoverheid.bezorging.Stem;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.ui.Panel;
import org.jspecify.annotations.Nullable;

/** What can be done now with the voices that are chosen: write, release, and send through each channel. */
final class SamenSteps extends Div {
    private final transient SamenActions actions;
    private final transient BriefParts letters;
    private final transient Supplier<List<Stem>> chosen;
    private final transient Consumer<List<Uitkomst>> done;
    private final Panel panel = new Panel(getTranslation("bezorging.steps.title"));

    SamenSteps(SamenActions actions, BriefParts letters, Supplier<List<Stem>> chosen, Consumer<List<Uitkomst>> done) {
        this.actions = actions;
        this.letters = letters;
        this.chosen = chosen;
        this.done = done;
        addClassName("samen-steps");
        add(panel);
    }

    void show(List<Stem> stemmen) {
        panel.getChildren().skip(1).toList().forEach(panel::remove);
        if (stemmen.isEmpty()) {
            panel.add(new Paragraph(getTranslation("bezorging.steps.none")));
            return;
        }
        step("write", Stem::isToWrite, actions::askWrite);
        step("release", Stem::isToRelease, actions::release);
        step("mail", stem -> stem.isToSend(Kanaal.EMAIL), actions::mail);
        letters();
        step("called", stem -> stem.isToSend(Kanaal.TELEFOON), null);
        step("told", SamenSteps::isTold, actions::markSent);
    }

    private void letters() {
        List<Stem> some = some(stem -> stem.isToSend(Kanaal.BRIEF));
        if (some.isEmpty()) {
            return;
        }
        Anchor make = letters.download(getTranslation("bezorging.steps.letters", some.size()), () -> ids(chosen.get()));
        Button sent = new Button(
                getTranslation("bezorging.steps.posted", some.size()), click -> actions.markSent(some, done));
        sent.setId("samen-posted");
        make.setId("samen-letters");
        Div line = new Div(make, sent);
        line.addClassName("eo-line");
        panel.add(new H3(getTranslation("bezorging.steps.letters.title")), line);
    }

    private static Set<Long> ids(List<Stem> now) {
        return now.stream()
                .filter(stem -> stem.isToSend(Kanaal.BRIEF))
                .map(Stem::id)
                .collect(Collectors.toSet());
    }

    private void step(String what, Predicate<Stem> which, SamenActions.@Nullable Act act) {
        List<Stem> some = some(which);
        if (some.isEmpty()) {
            return;
        }
        panel.add(new H3(getTranslation("bezorging.steps." + what + ".title")));
        if (act == null) {
            panel.add(new Paragraph(getTranslation("bezorging.steps." + what, some.size())));
            return;
        }
        Button go = new Button(getTranslation("bezorging.steps." + what, some.size()), click -> act.run(some, done));
        go.setId("samen-" + what);
        if (some.size() == chosen.get().size() && panel.getChildren().noneMatch(Button.class::isInstance)) {
            go.addThemeVariants(ButtonVariant.PRIMARY);
        }
        panel.add(go);
    }

    private static boolean isTold(Stem stem) {
        return stem.isToSend(Kanaal.GESPREK) || stem.isToSend(Kanaal.BIJEENKOMST);
    }

    private List<Stem> some(Predicate<Stem> which) {
        return chosen.get().stream().filter(which).toList();
    }
}
