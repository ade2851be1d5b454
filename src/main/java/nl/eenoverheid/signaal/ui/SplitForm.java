package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.eenoverheid.signaal.Keuze;
import nl.eenoverheid.signaal.SignaalData;
import nl.eenoverheid.signaal.SplitData;
import nl.eenoverheid.signaal.ui.SplitSentences.Sentence;
import nl.eenoverheid.ui.Choice;

/** Each sentence of a conversation with the signaal that it goes to, and those signalen as they grow. */
final class SplitForm extends Div {
    /** Stays in the conversation alone. */
    private static final int NOWHERE = 0;

    private final transient SignaalData whole;
    private final transient List<Keuze> themas;
    private final transient List<Sentence> sentences;
    private final List<Choice<Integer>> goesTo = new ArrayList<>();
    private final List<SplitPartFields> parts = new ArrayList<>();
    private final Div rows = new Div();
    private final Section shown = new Section();
    private final Button more = new Button(getTranslation("signaal.split.more"), click -> addPart());

    SplitForm(SignaalData whole, List<Keuze> themas) {
        this.whole = whole;
        this.themas = themas;
        sentences = SplitSentences.of(whole);
        addClassName("eo-form");
        rows.addClassName("signaal-split-rows");
        shown.addClassName("signaal-split-parts");
        Section words = new Section(new H2(getTranslation("signaal.split.words")), rows);
        words.addClassName("eo-col");
        add(words, shown, more);
        for (int number = 1; number <= SplitData.FEWEST; number++) {
            addPart();
        }
    }

    SplitData data() {
        return new SplitData(IntStream.rangeClosed(1, parts.size())
                .filter(this::isUsed)
                .mapToObj(this::part)
                .toList());
    }

    List<SplitPartFields> parts() {
        return parts;
    }

    private boolean isUsed(int number) {
        return goesTo.stream().anyMatch(choice -> Objects.equals(choice.getValue(), number));
    }

    private SignaalData part(int number) {
        SplitPartFields fields = parts.get(number - 1);
        return new SignaalData(
                null,
                fields.soort(),
                text("woorden", number),
                text("ervaren", number),
                text("dwars", number),
                text("zelf", number),
                text("gehoord", number),
                text("gevoeld", number),
                text("beleefd", number),
                null,
                null,
                null,
                fields.thema(),
                null,
                "",
                "",
                whole.labels(),
                fields.takesPromise() ? whole.antwoord() : null);
    }

    private String text(String field, int number) {
        return SplitSentences.text(
                sentences, field, at -> Objects.equals(goesTo.get(at).getValue(), number));
    }

    private void addPart() {
        SplitPartFields fields = new SplitPartFields(parts.size() + 1, whole, themas);
        parts.add(fields);
        shown.add(fields);
        more.setVisible(parts.size() < SplitData.MOST);
        showRows();
    }

    /** A choice cannot grow, so all are made again with what was chosen. */
    private void showRows() {
        List<Integer> before = goesTo.stream().map(Choice::getValue).toList();
        List<Integer> numbers =
                IntStream.rangeClosed(NOWHERE, parts.size()).boxed().toList();
        goesTo.clear();
        rows.removeAll();
        String field = "";
        for (int at = 0; at < sentences.size(); at++) {
            Sentence sentence = sentences.get(at);
            if (!sentence.field().equals(field)) {
                field = sentence.field();
                rows.add(new H3(getTranslation("signaal.field." + field)));
            }
            Choice<Integer> choice = new Choice<>(sentence.text(), numbers, this::name);
            choice.setValue(at < before.size() ? before.get(at) : Integer.valueOf(NOWHERE));
            choice.addValueChangeListener(change -> preview());
            goesTo.add(choice);
            rows.add(choice);
        }
        preview();
    }

    private void preview() {
        for (int number = 1; number <= parts.size(); number++) {
            SignaalData part = part(number);
            parts.get(number - 1)
                    .preview(List.of(
                            part.woorden(),
                            part.ervaren(),
                            part.dwars(),
                            part.zelf(),
                            part.gehoord(),
                            part.gevoeld(),
                            part.beleefd()));
        }
    }

    private String name(int number) {
        return number == NOWHERE
                ? getTranslation("signaal.split.nowhere")
                : getTranslation("signaal.split.part", number);
    }
}
