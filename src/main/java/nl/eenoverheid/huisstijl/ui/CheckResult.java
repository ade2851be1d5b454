package nl.eenoverheid.huisstijl.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import nl.eenoverheid.huisstijl.HuisstijlCheck;
import nl.eenoverheid.huisstijl.Scheme;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Tone;

/** What would become of the files: how it looks and what can be done, or what nobody could read. */
final class CheckResult extends Div {

    CheckResult(HuisstijlCheck check, Runnable use, Runnable leave) {
        addClassName("huisstijl-result");
        if (check.isGood()) {
            add(
                    new Banner(Tone.GOOD, "✓", getTranslation("huisstijl.good"), getTranslation("huisstijl.good.text")),
                    acts(use, leave),
                    samples(),
                    new NativeDetails(
                            getTranslation(
                                    "huisstijl.measured", check.contrasts().size()),
                            new ContrastList(check.contrasts())));
        } else {
            add(
                    new Banner(Tone.BAD, "!", getTranslation("huisstijl.bad"), getTranslation("huisstijl.bad.text")),
                    new ContrastList(check.tooLittle()));
        }
    }

    private Component acts(Runnable use, Runnable leave) {
        Button yes = new Button(getTranslation("huisstijl.use"), click -> use.run());
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(yes, new Button(getTranslation("huisstijl.leave"), click -> leave.run()));
        acts.addClassName("eo-line");
        return acts;
    }

    private static Component samples() {
        Div samples = new Div(new StyleSample(Scheme.LIGHT), new StyleSample(Scheme.DARK));
        samples.addClassName("huisstijl-samples");
        return samples;
    }
}
