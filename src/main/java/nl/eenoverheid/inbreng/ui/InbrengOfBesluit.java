package nl.eenoverheid.inbreng.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Optional;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.access.Right;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.ui.AdoptionWarning;
import nl.eenoverheid.inbreng.InbrengRol;
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.ui.Tone;

/** Says before a besluit is adopted who must still agree, advise or be heard on its question. */
@SpringComponent
class InbrengOfBesluit implements AdoptionWarning {
    private final InbrengService inbreng;
    private final CurrentAccount current;

    InbrengOfBesluit(InbrengService inbreng, CurrentAccount current) {
        this.inbreng = inbreng;
        this.current = current;
    }

    @Override
    public Optional<Component> before(BesluitId id) {
        List<InbrengRol> missing = current.get().has(Right.KNOOP_READ) ? inbreng.missing(id) : List.of();
        return missing.isEmpty() ? Optional.empty() : Optional.of(warning(missing));
    }

    private static Component warning(List<InbrengRol> missing) {
        UnorderedList list = new UnorderedList();
        missing.forEach(rol -> list.add(new ListItem(InbrengTexts.text(
                "inbreng.missing.line",
                InbrengTexts.rol(rol.zegt()),
                rol.wie(),
                InbrengTexts.badge(rol.inbreng()).getElement().getTextRecursively()))));
        Div warning = new Div(new Paragraph(InbrengTexts.text("inbreng.missing")), list);
        warning.addClassNames("eo-summary", Tone.WARN.className());
        return warning;
    }
}
