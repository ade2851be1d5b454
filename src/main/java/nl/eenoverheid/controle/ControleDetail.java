package nl.eenoverheid.controle;

import java.util.List;

/** One access review with every account in it. */
public record ControleDetail(
        ControleListItem controle, long organisatieId, String organisatie, long version, List<ControleRegel> regels) {

    /** How many accounts were judged. */
    public long judged() {
        return regels.stream().filter(regel -> regel.uitspraak() != null).count();
    }

    public boolean isOpen() {
        return controle.ondertekendOp() == null;
    }
}
