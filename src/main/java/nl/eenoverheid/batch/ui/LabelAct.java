package nl.eenoverheid.batch.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.function.BiConsumer;

/** Gives signalen a label. */
@SpringComponent
class LabelAct implements BatchAct {

    @Override
    public String kind() {
        return "LABEL";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String verb() {
        return I18NProvider.translate("batch.label.verb");
    }

    @Override
    public void ask(Set<Long> signalen, BiConsumer<String, String> go) {
        TextField label = new TextField(I18NProvider.translate("batch.label.field"));
        label.setHelperText(I18NProvider.translate("batch.label.example"));
        label.setMaxLength(40);
        new ChoiceDialog<>(
                        I18NProvider.translate("batch.label.title", signalen.size()),
                        I18NProvider.translate("batch.label.verb"),
                        label,
                        chosen ->
                                go.accept(chosen.strip(), I18NProvider.translate("batch.label.chosen", chosen.strip())))
                .open();
    }
}
