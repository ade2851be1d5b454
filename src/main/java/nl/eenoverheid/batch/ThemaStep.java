package nl.eenoverheid.batch;

import java.util.Optional;
import nl.eenoverheid.signaal.KenmerkService;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.stereotype.Component;

/** Gives signalen a theme. */
@Component
class ThemaStep implements BatchStep {
    static final String KIND = "THEMA";

    private final KenmerkService kenmerken;

    ThemaStep(KenmerkService kenmerken) {
        this.kenmerken = kenmerken;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> take(SignaalId signaal, String choice) {
        return kenmerken.addThema(signaal, Long.parseLong(choice)) ? Optional.of("") : Optional.empty();
    }

    @Override
    public boolean takeBack(SignaalId signaal, String choice, String before) {
        return kenmerken.removeThema(signaal, Long.parseLong(choice));
    }
}
