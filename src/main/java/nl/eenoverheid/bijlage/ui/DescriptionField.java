package nl.eenoverheid.bijlage.ui;

import com.vaadin.flow.component.textfield.TextArea;
import nl.eenoverheid.bijlage.BijlageListItem;

/** Asks what one sees on a photo, hears in a recording, or finds in a file. */
final class DescriptionField extends TextArea {
    private static final int LONGEST = 400;

    DescriptionField(BijlageListItem bijlage) {
        String kind = bijlage.soort().isPicture() ? "picture" : bijlage.soort().isSound() ? "sound" : "file";
        setLabel(getTranslation("bijlage.describe." + kind));
        setHelperText(getTranslation("bijlage.describe." + kind + ".help"));
        setMaxLength(LONGEST);
        setValue(bijlage.beschrijving());
    }
}
