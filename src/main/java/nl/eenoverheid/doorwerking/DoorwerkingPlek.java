package nl.eenoverheid.doorwerking;

import java.util.List;
import nl.eenoverheid.dossier.DossierId;

/** A dossier in which an agreement works through, with the topics that it fixes there. */
public record DoorwerkingPlek(DossierId dossier, String naam, List<String> onderwerpen) {

    public DoorwerkingPlek {
        onderwerpen = List.copyOf(onderwerpen);
    }
}
