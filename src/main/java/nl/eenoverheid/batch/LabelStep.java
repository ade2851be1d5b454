package nl.eenoverheid.batch;

import java.util.Optional;
import nl.eenoverheid.signaal.KenmerkService;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.stereotype.Component;

/** Gives signalen a label. */
@Component
class LabelStep implements BatchStep {
    static final String KIND = "LABEL";

    private final KenmerkService kenmerken;

    LabelStep(KenmerkService kenmerken) {
        this.kenmerken = kenmerken;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> take(SignaalId signaal, String choice) {
        return kenmerken.addLabel(signaal, choice) ? Optional.of("") : Optional.empty();
    }

    @Override
    public boolean takeBack(SignaalId signaal, String choice, String before) {
        return kenmerken.removeLabel(signaal, choice);
    }
}
