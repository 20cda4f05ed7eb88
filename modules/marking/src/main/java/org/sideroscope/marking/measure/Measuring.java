package org.sideroscope.marking.measure;

import static org.sideroscope.marking.measure.Quantity.mm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.measure.Quantity.Name;

/**
 * Measures figures on one volume. Only slices that are loaded take part, and no padding. Values are
 * those of voxels; on pictures of a slab they are those that the slab shows.
 *
 * <p>Lengths, angles and areas are left out where the volume has no geometry, and those of a figure
 * that does not lie in one slice where only the geometry within slices holds.
 *
 * @param unit of the volume's real values
 * @param slab empty where single slices are looked at
 */
public record Measuring(Volume volume, ValueUnit unit, Optional<PictureSlab> slab) {

  /** On single slices. */
  public static Measuring of(Volume volume, ValueUnit unit) {
    return new Measuring(volume, unit, Optional.empty());
  }

  /** What the figure measures, in the order to be read; empty for one that only points. */
  public List<Quantity> of(Figure figure) {
    return switch (figure) {
      case Distance distance ->
          hasLengthsOf(figure) ? List.of(mm(Name.LENGTH, distance.lengthMm())) : List.of();
      case Angle angle -> ofAngle(angle);
      case EllipseRegion ellipse -> ofEllipse(ellipse);
      case PointProbe probe -> ofPoint(probe);
      case ProfileLine line -> ofProfile(line);
      case Arrow _, Circle _ -> List.of();
    };
  }

  /** The voxel whose cell a point lies in; empty outside the volume. */
  public Optional<VoxelIndex> voxelAt(PointProbe probe) {
    return Optional.of(volume.grid().toVoxel(probe.at()).nearest()).filter(volume.grid()::contains);
  }

  /** The values along a line; empty where its length does not hold. */
  public Optional<LineProfile> profile(ProfileLine line) {
    return hasLengthsOf(line) ? LineProfile.along(line, volume, slab) : Optional.empty();
  }

  private boolean hasLengthsOf(Figure figure) {
    return switch (volume.geometry()) {
      case VOLUME -> true;
      case SLICES -> {
        int slice = volume.grid().toVoxel(figure.middle()).nearest().slice();
        yield figure.handles().stream()
            .allMatch(handle -> Math.abs(volume.grid().toVoxel(handle).slice() - slice) < 1e-3);
      }
      case NONE -> false;
    };
  }

  private List<Quantity> ofAngle(Angle angle) {
    double degrees = angle.degrees();
    return hasLengthsOf(angle) && !Double.isNaN(degrees)
        ? List.of(new Quantity(Name.ANGLE, degrees, "°"))
        : List.of();
  }

  private List<Quantity> ofEllipse(EllipseRegion ellipse) {
    List<Quantity> quantities = new ArrayList<>();
    if (!ellipse.hasArea()) {
      return quantities;
    }
    if (hasLengthsOf(ellipse)) {
      quantities.add(new Quantity(Name.AREA, ellipse.areaMm2(), "mm²"));
    } else if (volume.geometry() != Geometry.NONE) {
      return quantities;
    }
    RegionValues values = valuesWithin(ellipse);
    quantities.add(new Quantity(Name.VOXELS, values.count(), ""));
    if (values.count() > 0) {
      quantities.add(inUnit(Name.MEAN, values.mean()));
      values.standardDeviation().ifPresent(sd -> quantities.add(inUnit(Name.SD, sd)));
      quantities.add(inUnit(Name.MINIMUM, values.minimum()));
      quantities.add(inUnit(Name.MAXIMUM, values.maximum()));
    }
    return quantities;
  }

  private RegionValues valuesWithin(EllipseRegion ellipse) {
    if (slab.isPresent()) {
      return slab.get().within(ellipse, volume);
    }
    RegionValues values = new RegionValues();
    new EllipseVoxels(volume.grid(), ellipse).forEach(voxel -> value(voxel).ifPresent(values::add));
    return values;
  }

  private List<Quantity> ofPoint(PointProbe probe) {
    OptionalDouble value =
        slab.map(shown -> shown.valueAt(probe.at(), volume))
            .orElseGet(() -> voxelAt(probe).map(this::value).orElseGet(OptionalDouble::empty));
    return value.isPresent() ? List.of(inUnit(Name.VALUE, value.getAsDouble())) : List.of();
  }

  private List<Quantity> ofProfile(ProfileLine line) {
    List<Quantity> quantities = new ArrayList<>();
    profile(line)
        .ifPresent(profile -> {
          quantities.add(mm(Name.LENGTH, line.lengthMm()));
          profile
              .deepestDip()
              .ifPresent(dip -> {
                quantities.add(mm(Name.DIP_POSITION, dip.positionMm()));
                quantities.add(inUnit(Name.DIP_DEPTH, dip.depth()));
                quantities.add(mm(Name.DIP_WIDTH, dip.widthMm()));
              });
        });
    return quantities;
  }

  private Quantity inUnit(Name name, double value) {
    return new Quantity(name, value, unit.symbol());
  }

  /** The real value of a voxel of the grid; empty where it is padding or not there. */
  private OptionalDouble value(VoxelIndex voxel) {
    return volume.isLoaded(voxel.slice()) && !volume.storedPixels().isPadding(volume.stored(voxel))
        ? OptionalDouble.of(volume.real(voxel))
        : OptionalDouble.empty();
  }
}
