package org.sideroscope.marking.edit;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.MaskDelta;
import org.sideroscope.marking.VoxelRuns;

/**
 * Removes what hangs together over fewer voxels than a number. Voxels hang together across faces,
 * edges and corners, through the slices too.
 *
 * @param fewerThan at least 1, which removes nothing
 */
public record RemoveIslands(long fewerThan) implements MarkReshaping {

  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public RemoveIslands {
    if (fewerThan < 1) {
      throw new IllegalArgumentException("An island has at least one voxel.");
    }
  }

  /** Removes what is smaller than a volume. */
  public static RemoveIslands smallerThan(VolumeGrid grid, double mm3) {
    return new RemoveIslands((long) Math.max(1, Math.ceil(mm3 / grid.voxelVolumeMm3() - 1e-9)));
  }

  @Override
  public MaskDelta of(Mask mask) {
    Pieces pieces = Pieces.of(mask);
    VoxelRuns.Builder small = VoxelRuns.builder();
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.islandSize(i) < fewerThan) {
        pieces.addTo(small, i);
      }
    }
    return mask.removing(small.build());
  }

  /** A marked part of a row. */
  private record Piece(int slice, int row, int from, int to) {

    long length() {
      return (long) to - from;
    }
  }

  /** The pieces of a mask, joined into islands. */
  private static final class Pieces {
    private final VolumeGrid grid;
    private final List<Piece> pieces = new ArrayList<>();
    private final int[] parents;
    private final long[] sizes;

    private Pieces(Mask mask) {
      grid = mask.grid();
      mask.markedSlices()
          .forEach(slice ->
              mask.forEachRun(
                  slice, (row, from, to) -> pieces.add(new Piece(slice, row, from, to))));
      parents = new int[pieces.size()];
      sizes = new long[pieces.size()];
      for (int i = 0; i < parents.length; i++) {
        parents[i] = i;
        sizes[i] = pieces.get(i).length();
      }
    }

    static Pieces of(Mask mask) {
      Pieces pieces = new Pieces(mask);
      pieces.joinWith(0, -1);
      for (int row = -1; row <= 1; row++) {
        pieces.joinWith(-1, row);
      }
      return pieces;
    }

    /** Joins each piece with those it touches in the row that many slices and rows away. */
    private void joinWith(int slices, int rows) {
      int other = 0;
      for (int i = 0; i < pieces.size(); i++) {
        Piece piece = pieces.get(i);
        long line = line(piece.slice() + slices, piece.row() + rows);
        while (other < i && isBefore(pieces.get(other), line, piece.from())) {
          other++;
        }
        for (int j = other; j < i && touches(pieces.get(j), line, piece.to()); j++) {
          join(i, j);
        }
      }
    }

    private boolean isBefore(Piece piece, long line, int from) {
      long own = line(piece.slice(), piece.row());
      return own < line || (own == line && piece.to() < from);
    }

    private boolean touches(Piece piece, long line, int to) {
      return line(piece.slice(), piece.row()) == line && piece.from() <= to;
    }

    /** Rows in order, with one between slices so that the last does not touch the next first. */
    private long line(int slice, int row) {
      return (long) slice * (grid.rows() + 2) + row;
    }

    private void join(int one, int other) {
      int a = root(one);
      int b = root(other);
      if (a != b) {
        int larger = sizes[a] >= sizes[b] ? a : b;
        int smaller = larger == a ? b : a;
        parents[smaller] = larger;
        sizes[larger] += sizes[smaller];
      }
    }

    private int root(int piece) {
      int at = piece;
      while (parents[at] != at) {
        parents[at] = parents[parents[at]];
        at = parents[at];
      }
      return at;
    }

    int size() {
      return pieces.size();
    }

    long islandSize(int piece) {
      return sizes[root(piece)];
    }

    void addTo(VoxelRuns.Builder voxels, int index) {
      Piece piece = pieces.get(index);
      long at = GridRows.linear(grid, piece.from(), piece.row(), piece.slice());
      voxels.add(at, at + piece.length());
    }
  }
}
