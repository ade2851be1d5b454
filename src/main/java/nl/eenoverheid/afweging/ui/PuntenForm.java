package nl.eenoverheid.afweging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import nl.eenoverheid.afweging.AfwegingDetail;
import nl.eenoverheid.afweging.WegingData;
import nl.eenoverheid.afweging.calculation.Points;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.DraftKeeper;
import nl.eenoverheid.ui.InputErrors;
import nl.eenoverheid.ui.Notices;

/** Divides a hundred points over the interests, and says what one gives up with each option. */
final class PuntenForm extends Div {
    private final transient AfwegingDetail afweging;
    private final transient Consumer<WegingData> give;
    private final Map<Long, IntegerField> points = new LinkedHashMap<>();
    private final Map<Long, TextArea> givenUp = new LinkedHashMap<>();
    private final TextArea reden = new TextArea(AfwegingTexts.text("afweging.field.reden.weights"));
    private final Span left = new Span();
    private final DraftKeeper draft;

    PuntenForm(AfwegingDetail afweging, Consumer<WegingData> give) {
        this.afweging = afweging;
        this.give = give;
        addClassNames("eo-form", "afweging-punten");
        afweging.belangen().forEach(this::addInterest);
        Button hundred = new Button(AfwegingTexts.text("afweging.action.hundred"), click -> toHundred());
        left.getElement().setAttribute("role", "status");
        left.addClassName("afweging-left");
        Div sum = new Div(left, hundred);
        sum.addClassName("eo-line");
        add(sum, new H3(AfwegingTexts.text("afweging.givenUp.title")));
        add(AfwegingTexts.soft(AfwegingTexts.text("afweging.givenUp.text")));
        for (int option = 0; option < afweging.opties().size(); option++) {
            addOption(option);
        }
        reden.setVisible(afweging.status().showsWeights());
        Button go = new Button(AfwegingTexts.text("afweging.give.verb"), click -> submit());
        go.addThemeName("primary");
        draft = DraftKeeper.keep("afweging-punten-" + afweging.knoop().value(), typed());
        Div line = new Div(go, draft);
        line.addClassName("eo-line");
        add(reden, line);
        count();
    }

    private Component[] typed() {
        List<Component> typed = new ArrayList<>(points.values());
        typed.addAll(givenUp.values());
        typed.add(reden);
        return typed.toArray(Component[]::new);
    }

    private void addInterest(AfwegingDetail.Belang belang) {
        IntegerField field = new IntegerField(belang.naam());
        field.setMin(0);
        field.setMax(Points.ALL);
        field.setStepButtonsVisible(true);
        field.setHelperText(swing(belang));
        PuntenBalk bar = new PuntenBalk(AfwegingTexts.text("afweging.bar", belang.naam()), 1);
        Integer given = afweging.own().map(own -> own.punten().get(belang.id())).orElse(null);
        int first = given == null ? 0 : given;
        field.setValue(first);
        bar.setValue((double) first);
        field.addValueChangeListener(changed -> {
            bar.setValue((double) value(field));
            count();
        });
        bar.addValueChangeListener(moved -> {
            if (moved.isFromClient()) {
                field.setValue((int) Math.round(Objects.requireNonNullElse(moved.getValue(), 0.0)));
            }
        });
        points.put(belang.id(), field);
        Div row = new Div(field, bar);
        row.addClassName("afweging-punten-row");
        add(row);
    }

    /** From which effect to which the points are for: that is what makes them more or less. */
    private String swing(AfwegingDetail.Belang belang) {
        List<Integer> scores = new ArrayList<>();
        afweging.opties().forEach(optie -> afweging.effect(optie.id(), belang.id())
                .map(AfwegingDetail.Effect::score)
                .ifPresent(scores::add));
        return scores.isEmpty()
                ? AfwegingTexts.text("afweging.swing.unknown", belang.vanWie())
                : AfwegingTexts.text(
                        "afweging.swing",
                        belang.vanWie(),
                        AfwegingTexts.figure(
                                scores.stream().min(Integer::compare).orElse(0)),
                        AfwegingTexts.figure(
                                scores.stream().max(Integer::compare).orElse(0)));
    }

    private void addOption(int option) {
        AfwegingDetail.Optie optie = afweging.opties().get(option);
        TextArea area =
                new TextArea(AfwegingTexts.text("afweging.field.opgave", AfwegingTexts.option(afweging, option)));
        area.setMaxRows(5);
        afweging.own().map(own -> own.opgaven().get(optie.id())).ifPresent(area::setValue);
        givenUp.put(optie.id(), area);
        add(area);
    }

    private void count() {
        int sum = points.values().stream().mapToInt(PuntenForm::value).sum();
        left.setText(
                sum == Points.ALL
                        ? AfwegingTexts.text("afweging.left.none")
                        : AfwegingTexts.text(
                                sum < Points.ALL ? "afweging.left" : "afweging.left.over", Math.abs(Points.ALL - sum)));
        left.setClassName("afweging-right", sum == Points.ALL);
    }

    private void toHundred() {
        List<IntegerField> fields = List.copyOf(points.values());
        List<Integer> whole = Points.toHundred(
                fields.stream().map(field -> Math.max(0, value(field))).toList());
        for (int i = 0; i < whole.size(); i++) {
            fields.get(i).setValue(whole.get(i));
        }
    }

    private void submit() {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        fields.put("punten", points.values().iterator().next());
        fields.put("opgave", givenUp.values().iterator().next());
        fields.put("reden", reden);
        InputErrors.clear(fields.values());
        try {
            give.accept(data());
            draft.clear();
        } catch (InvalidInput refused) {
            InputErrors.show(refused, fields);
        } catch (IllegalMove refused) {
            Notices.problem(AfwegingTexts.text(refused.key(), refused.params()));
        }
    }

    private WegingData data() {
        Map<Long, Integer> punten = new HashMap<>();
        points.forEach((belang, field) -> punten.put(belang, value(field)));
        Map<Long, String> opgaven = new HashMap<>();
        givenUp.forEach((optie, area) -> opgaven.put(optie, area.getValue()));
        return new WegingData(punten, opgaven, reden.getValue());
    }

    private static int value(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
