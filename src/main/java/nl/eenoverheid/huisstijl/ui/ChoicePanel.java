package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.eenoverheid.huisstijl.HuisstijlCheck;
import nl.eenoverheid.huisstijl.HuisstijlData;
import nl.eenoverheid.huisstijl.HuisstijlService;
import nl.eenoverheid.huisstijl.StyleFile;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.ui.Panel;

/** Choose files, see what would become of them, and use them or not. */
final class ChoicePanel extends Div {
    private final transient HuisstijlService styles;
    private final transient Consumer<HuisstijlData> use;
    private final StyleUpload light = new StyleUpload(HuisstijlData.LICHT, this::choose, this::forget);
    private final StyleUpload dark = new StyleUpload(HuisstijlData.DONKER, this::addDark, this::showLight);
    private final Div darkPart = new Div();
    private final Div result = new Div();
    private transient Optional<StyleFile> chosen = Optional.empty();

    ChoicePanel(HuisstijlService styles, Consumer<HuisstijlData> use) {
        this.styles = styles;
        this.use = use;
        darkPart.addClassName("huisstijl-dark");
        darkPart.add(new Paragraph(getTranslation("huisstijl.dark.text")), dark);
        darkPart.setVisible(false);
        result.addClassName("huisstijl-state");
        result.getElement().setAttribute("role", "status");
        add(new Panel(
                getTranslation("huisstijl.new"),
                new Paragraph(getTranslation("huisstijl.new.text")),
                light,
                darkPart,
                result));
    }

    /** Forgets what was chosen. */
    void clear() {
        light.clear();
        forget();
    }

    /** Says at its place what is wrong. */
    void refuse(InvalidInput refused) {
        leave();
        light.show(problems(refused, HuisstijlData.LICHT));
        dark.show(problems(refused, HuisstijlData.DONKER));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        PageStyle.leave(event.getUI());
    }

    private void choose(StyleFile file) {
        forget();
        chosen = Optional.of(file);
        showLight();
    }

    private void showLight() {
        chosen.ifPresent(file -> check(new HuisstijlData(file, null))
                .ifPresent(check -> darkPart.setVisible(darkPart.isVisible() || !check.isDark())));
    }

    private void addDark(StyleFile file) {
        chosen.ifPresent(lightFile -> check(new HuisstijlData(lightFile, file)));
    }

    private Optional<HuisstijlCheck> check(HuisstijlData data) {
        leave();
        try {
            HuisstijlCheck check = styles.check(data);
            result.add(new CheckResult(check, () -> use.accept(data), this::clear));
            if (check.isGood()) {
                PageStyle.tryOut(getElement(), check.css());
            }
            return Optional.of(check);
        } catch (InvalidInput e) {
            refuse(e);
            return Optional.empty();
        }
    }

    private void forget() {
        chosen = Optional.empty();
        dark.clear();
        darkPart.setVisible(false);
        leave();
    }

    private void leave() {
        result.removeAll();
        getUI().ifPresent(PageStyle::leave);
    }

    private static List<InvalidInput.Problem> problems(InvalidInput refused, String field) {
        return refused.problems().stream()
                .filter(problem -> problem.field().equals(field))
                .toList();
    }
}
