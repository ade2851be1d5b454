package nl.eenoverheid.terugkoppeling;

/**
 * How many of the people or groups behind some signalen got the answer that they were promised.
 *
 * @param beloofd were promised one, and it was not taken back
 * @param verstuurd got it
 * @param overgeslagen will not get it, with a reason
 * @param teLaat wait longer than promised
 */
public record TerugkoppelingTelling(int beloofd, int verstuurd, int overgeslagen, int teLaat) {

    /** How many still wait. */
    public int wachten() {
        return beloofd - verstuurd - overgeslagen;
    }
}
